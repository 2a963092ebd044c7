import type { Binned } from './binned';
import type { Cubes } from './cubes';
import type { Dimension } from './dimension';
import type { Filters } from './selection';

/** The tasks of the counting worker: first the table, then requests for cubes. */
export type CubeTask =
  | { readonly kind: 'table'; readonly binned: Binned; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'cubes'; readonly active: number; readonly filters: Filters };

/** Cubes, and the time to build them in milliseconds; the table has no result. */
export type CubeResult = { readonly cubes: Cubes; readonly took: number } | undefined;
