import { createRun } from '../run';
import { startEngine } from './engine';
import { sources } from './sources';

/** Asks in the page. Import this module by `import()`, at the first question that the rows in hand cannot answer. */
export const run = createRun(startEngine, sources);
