import { createRowLoader } from '../engine/load-rows-at';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Reads a few rows of a large table in the browser. Import this module by `import()`, like `run`. */
export const loadRowsAt = createRowLoader(startEngine, tableSources);
