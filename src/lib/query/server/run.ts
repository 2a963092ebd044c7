import { createRun } from '../engine/run';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Asks on the server and in tests: the tables are those that `npm run data` left in static/data. */
export const run = createRun(startEngine, tableSources);
