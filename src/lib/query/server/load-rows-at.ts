import { createRowLoader } from '../engine/load-rows-at';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Reads a few rows of a large table on the server. */
export const loadRowsAt = createRowLoader(startEngine, tableSources);
