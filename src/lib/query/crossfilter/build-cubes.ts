import { barOfBin, type Dimension } from './dimension';
import type { Binned } from './binned';
import type { Cubes, Prefixes } from './cubes';
import { rowStates } from './row-states';
import type { Filters } from './selection';

/**
 * Counts every row by active bin and bar of each other view, then adds up along the active view, so that any brush in
 * it is answered without reading rows. This is the index of Falcon (D. Moritz, B. Howe, J. Heer, "Falcon: Balancing
 * Interactive Latency and Resolution Sensitivity for Scalable Linked Visualizations", CHI 2019, doi
 * 10.1145/3290605.3300924).
 * Rows are counted here, in plain loops over the bins, and not by a GROUP BY of the engine: one pass serves all passive
 * views, and the engine stays free for the table.
 * @param filters by dimension; that of the active one is ignored.
 */
export function buildCubes(
  binned: Binned,
  dimensions: readonly Dimension[],
  active: number,
  filters: Filters
): Cubes {
  const along = binned.bins[active] ?? new Uint16Array();
  const states = rowStates(binned, dimensions, active, filters);
  const bars = dimensions.map(barOfBin);
  const size = bars[active]?.length ?? 0;
  const alone = new Uint16Array(1);
  const empty = new Uint16Array();
  const passive = dimensions.map((_, place) => {
    const bins = place === active ? empty : (binned.bins[place] ?? empty);
    return { bins, bar: bars[place] ?? alone, state: place + 1 };
  });
  const counts = passive.map(({ bins, bar, state }) => {
    const cube = emptyCounts(size, bar);
    if (bins.length > 0) count(cube, along, bins, bar, states, state);
    return added(cube);
  });
  // For the total: one bar for all rows.
  const whole = new Uint16Array(size);
  const total = emptyCounts(size, whole);
  count(total, along, along, whole, states, 0);
  const { values } = binned;
  if (!values) return { active, counts, sums: [], total: added(total), totalSum: undefined };
  const totalSum = emptySums(size, whole);
  sum(totalSum, along, along, whole, states, 0, values);
  const sums = passive.map(({ bins, bar, state }) => {
    const cube = emptySums(size, bar);
    if (bins.length > 0) sum(cube, along, bins, bar, states, state, values);
    return added(cube);
  });
  return { active, counts, sums, total: added(total), totalSum: added(totalSum) };
}

function count(
  { prefix, bars }: Prefixes<Uint32Array>,
  along: Uint16Array,
  bins: Uint16Array,
  bar: Uint16Array,
  states: Uint8Array | undefined,
  state: number
): void {
  const rows = along.length;
  if (!states) {
    for (let row = 0; row < rows; row++) {
      const cell = ((along[row] ?? 0) + 1) * bars + (bar[bins[row] ?? 0] ?? 0);
      prefix[cell] = (prefix[cell] ?? 0) + 1;
    }
    return;
  }
  // Adds ones and zeros, since an unpredictable branch costs more than an addition.
  const counted = new Uint8Array(256);
  counted[0] = 1;
  counted[state] = 1;
  for (let row = 0; row < rows; row++) {
    const cell = ((along[row] ?? 0) + 1) * bars + (bar[bins[row] ?? 0] ?? 0);
    prefix[cell] = (prefix[cell] ?? 0) + (counted[states[row] ?? 0] ?? 0);
  }
}

function sum(
  { prefix, bars }: Prefixes<Float64Array>,
  along: Uint16Array,
  bins: Uint16Array,
  bar: Uint16Array,
  states: Uint8Array | undefined,
  state: number,
  values: Float64Array
): void {
  for (let row = 0; row < along.length; row++) {
    const found = states ? states[row] : 0;
    const value = values[row] ?? 0;
    if ((found !== 0 && found !== state) || Number.isNaN(value)) continue;
    const cell = ((along[row] ?? 0) + 1) * bars + (bar[bins[row] ?? 0] ?? 0);
    prefix[cell] = (prefix[cell] ?? 0) + value;
  }
}

function emptyCounts(size: number, bar: Uint16Array): Prefixes<Uint32Array> {
  const bars = (bar.at(-1) ?? 0) + 1;
  return { bars, prefix: new Uint32Array((size + 1) * bars) };
}

function emptySums(size: number, bar: Uint16Array): Prefixes<Float64Array> {
  const bars = (bar.at(-1) ?? 0) + 1;
  return { bars, prefix: new Float64Array((size + 1) * bars) };
}

function added<A extends Uint32Array | Float64Array>(cube: Prefixes<A>): Prefixes<A> {
  const { prefix, bars } = cube;
  for (let cell = bars; cell < prefix.length; cell++)
    prefix[cell] = (prefix[cell] ?? 0) + (prefix[cell - bars] ?? 0);
  return cube;
}
