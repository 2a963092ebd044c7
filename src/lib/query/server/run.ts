import { createRun } from '../engine/run';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Runs queries on the server and in tests, over the tables that `npm run data` wrote to static/data. */
export const run = createRun(startEngine, tableSources);
