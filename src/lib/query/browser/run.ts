import { createRun } from '../engine/run';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Runs queries in the browser. Import this module by `import()`, at the first query that the page's data cannot answer. */
export const run = createRun(startEngine, tableSources);
