import { tickStep } from 'd3-array';
import type { Dimension } from './dimension';

/** Maximum numbers of bins, about one per pixel of a wide view, and of bars. */
const most = { bins: 500, bars: 50 };
const perBar = most.bins / most.bars;

/**
 * The bins of numbers from the least to the greatest. Integers have integer edges: one bin each where there are few,
 * else steps of 1, 2 or 5 times a power of ten, starting at a whole bar. Other numbers have steps of equal width.
 * @param whole whether all of them are integers.
 */
export function numbersDimension(column: string, least: number, greatest: number, whole: boolean): Dimension {
  const steps = { kind: 'steps', column, scale: 'linear', continuous: true } as const;
  const range = greatest - least;
  if (whole && range < most.bars) return { ...steps, from: least, width: 1, bins: range + 1, perBar: 1 };
  if (whole) {
    const width = Math.max(1, tickStep(least, greatest, most.bins));
    const from = Math.floor(least / (width * perBar)) * width * perBar;
    const bars = Math.floor((greatest - from) / (width * perBar)) + 1;
    return { ...steps, from, width, bins: bars * perBar, perBar };
  }
  // Half a bin more, so that the greatest value falls into the last bin.
  const width = range / (most.bins - 0.5) || 1;
  return { ...steps, from: least, width, bins: most.bins, perBar };
}
