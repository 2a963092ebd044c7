import { binCount, type Dimension } from './dimension';
import type { Binned } from './binned';
import type { Filters, Selection } from './selection';

/**
 * The state of each row under the filters of all views but the active one: 0 matches all; `index + 1` fails only the
 * filter of that dimension, so it still counts in that view; 255 fails more.
 * @returns undefined where no other view filters, so that all rows match.
 */
export function rowStates(
  { rows, bins: all }: Binned,
  dimensions: readonly Dimension[],
  active: number,
  filters: Filters
): Uint8Array | undefined {
  let states: Uint8Array | undefined;
  dimensions.forEach((dimension, place) => {
    const selection = filters[place];
    const bins = all[place];
    if (place === active || !selection || !bins) return;
    states ??= new Uint8Array(rows);
    fail(states, bins, chosenBins(selection, binCount(dimension) + 1), place + 1);
  });
  return states;
}

function fail(states: Uint8Array, bins: Uint16Array, chosen: Uint8Array, state: number): void {
  // Indexed by previous state and whether the bin is chosen: a lookup costs less than two unpredictable branches.
  const next = new Uint8Array(512);
  for (let before = 0; before < 256; before++) {
    next[before] = before === 0 ? state : 255;
    next[256 + before] = before;
  }
  for (let row = 0; row < bins.length; row++)
    states[row] = next[(chosen[bins[row] ?? 0] ?? 0) * 256 + (states[row] ?? 0)] ?? 0;
}

function chosenBins(selection: Selection, size: number): Uint8Array {
  const chosen = new Uint8Array(size);
  for (const [from, to] of selection) chosen.fill(1, from, to);
  return chosen;
}
