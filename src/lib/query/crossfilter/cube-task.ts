import type { Binned } from './binned';
import type { Cubes } from './cubes';
import type { Dimension } from './dimension';
import type { Filters } from './selection';

/** What the page asks of the worker that counts: it sends the table once, then asks for cubes. */
export type CubeTask =
  | { readonly kind: 'table'; readonly binned: Binned; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'cubes'; readonly active: number; readonly filters: Filters };

/** Cubes, and how long they took in the worker, in milliseconds; the table has no result. */
export type CubeResult = { readonly cubes: Cubes; readonly took: number } | undefined;
