import { join } from 'node:path';
import { tables } from '$lib/catalogue/generated/tables';
import { createRun } from '../run';
import { startEngine } from './engine';

/** Asks on the server and in tests: the tables are those that `npm run data` left in static/data. */
export const run = createRun(
  startEngine,
  new Map(tables.map(({ name, file, bytes }) => [name, { at: join('static/data', file), bytes }]))
);
