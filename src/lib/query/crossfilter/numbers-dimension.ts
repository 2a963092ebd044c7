import type { Dimension } from './dimension';

/** Bins of any numbers, about one a pixel of a wide view, and their bars. */
const most = { bins: 500, bars: 50 };

/** The bins of numbers from the least to the greatest: whole ones where there are few, else steps of equal width. */
export function numbersDimension(column: string, least: number, greatest: number): Dimension {
  const steps = { kind: 'steps', column, scale: 'linear', from: least } as const;
  const isWhole = Number.isInteger(least) && Number.isInteger(greatest) && greatest - least < most.bars;
  // A half of a bin more, so that the greatest lies within the last.
  const width = (greatest - least) / (most.bins - 0.5) || 1;
  return isWhole
    ? { ...steps, width: 1, bins: greatest - least + 1, perBar: 1, continuous: true }
    : { ...steps, width, bins: most.bins, perBar: most.bins / most.bars, continuous: true };
}
