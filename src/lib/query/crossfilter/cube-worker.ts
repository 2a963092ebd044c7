/// <reference lib="webworker" />
import type { Binned } from './binned';
import { buildCubes } from './build-cubes';
import type { Cubes } from './cubes';
import type { Dimension } from './dimension';
import type { Filters } from './selection';

/** What the page sends: the table once, then which cubes it wants. */
export type CubeRequest =
  | { readonly kind: 'table'; readonly binned: Binned; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'cubes'; readonly id: number; readonly active: number; readonly filters: Filters };

export interface CubeReply {
  readonly id: number;
  readonly cubes: Cubes;
  /** How long it took here, in milliseconds. */
  readonly took: number;
}

/*
 * The worker that counts: the rows are here as bins, the page never waits for a pass over them.
 */
let table: Extract<CubeRequest, { kind: 'table' }> | undefined;

addEventListener('message', ({ data }: MessageEvent<CubeRequest>) => {
  if (data.kind === 'table') table = data;
  else if (table) {
    const started = performance.now();
    const cubes = buildCubes(table.binned, table.dimensions, data.active, data.filters);
    const reply: CubeReply = { id: data.id, cubes, took: performance.now() - started };
    const held = [cubes.total, ...cubes.counts, ...cubes.sums].map(({ prefix }) => prefix.buffer);
    if (cubes.totalSum) held.push(cubes.totalSum.prefix.buffer);
    postMessage(reply, held);
  }
});
