import { createRun } from '../engine/run';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Asks in the page. Import this module by `import()`, at the first question that the rows in hand cannot answer. */
export const run = createRun(startEngine, tableSources);
