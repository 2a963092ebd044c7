import { createNear } from '../near';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/** Reads a few rows of a large table on the server. */
export const near = createNear(startEngine, tableSources);
