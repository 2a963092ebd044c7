import { vi } from 'vitest';
import { ExplorerState } from '$lib/islands/explorer/ExplorerState.svelte';
import type { ExploredSource } from '$lib/islands/explorer/sources/explored-source';
import { barOfBin, type Dimension } from '$lib/query/crossfilter/dimension';
import { buildCubes } from '$lib/query/crossfilter/build-cubes';
import { Crossfilter } from '$lib/query/crossfilter/crossfilter';
import type { ExploreAddress } from '$lib/url-state/explore-address';

/** Ten years, and three kinds; rows may have no kind. */
export const dimensions: readonly Dimension[] = [
  { kind: 'steps', column: 'year', scale: 'linear', from: 2000, width: 1, bins: 10, perBar: 1 },
  { kind: 'categories', column: 'kind', values: ['red', 'green', 'blue'], rest: false }
];

/** Synthetic rows by bin: one row per year and kind; the last two have no kind and no year. */
const years = [...Array.from({ length: 30 }, (_, row) => row % 10), 3, 10];
const kinds = [...Array.from({ length: 30 }, (_, row) => Math.floor(row / 10)), 3, 0];
const binned = { rows: years.length, bins: [Uint16Array.from(years), Uint16Array.from(kinds)] };

export const ROWS = binned.rows;

/** A source over these rows, counted on this thread. */
export function syntheticSource(link?: ExploredSource['link']): ExploredSource {
  const views = dimensions.map((dimension, at) => {
    const bars = barOfBin(dimension);
    const counts = Array.from({ length: (bars.at(-1) ?? 0) + 1 }, () => 0);
    for (const bin of binned.bins[at] ?? []) counts[bars[bin] ?? 0] = (counts[bars[bin] ?? 0] ?? 0) + 1;
    const kind = dimension.kind === 'steps' ? ('years' as const) : ('categories' as const);
    const names = { '-': 'no kind' };
    return { id: dimension.column, name: dimension.column, kind, dimension, counts, sums: {}, names };
  });
  return {
    id: 'synthetic',
    rows: ROWS,
    currencies: [],
    start: {
      id: 'synthetic',
      currency: 'HKD',
      measure: 'rows',
      filters: [],
      sort: { column: '', down: false }
    },
    views: () => views,
    link:
      link ??
      (() => {
        const crossfilter = new Crossfilter(dimensions, (active, filters) =>
          Promise.resolve(buildCubes(binned, dimensions, active, filters))
        );
        return Promise.resolve({ crossfilter, close: vi.fn() });
      })
  };
}

export function syntheticExplorer(link?: ExploredSource['link'], address?: ExploreAddress): ExplorerState {
  return new ExplorerState([syntheticSource(link)], address);
}
