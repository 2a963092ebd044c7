import type { Dimension } from './dimension';

/** More years than this share bins. */
const mostYears = 600;
const mostBars = 80;

/** The bins of years: one per year, and up to 80 years one bar each. */
export function yearsDimension(column: string, first: number, last: number): Dimension {
  const width = Math.ceil((last - first + 1) / mostYears);
  const bins = Math.ceil((last - first + 1) / width);
  return {
    kind: 'steps',
    column,
    scale: 'linear',
    from: first,
    width,
    bins,
    perBar: Math.ceil(bins / mostBars)
  };
}
