import type { Qualifier } from '../../src/lib/format/qualifier';
import type { ChartPoints } from '../../src/lib/islands/sql-console/chart-points';
import type { ChartSpace } from '../../src/lib/islands/sql-console/chart-space';

/** Points of one series, read from rows in their order. */
export function pointsOf(
  points: readonly { readonly x: number; readonly y: number; readonly qualifier?: Qualifier }[]
): ChartPoints {
  const placed = points.map(({ x, y, qualifier }, row) => ({ x, y, label: String(x), qualifier, row }));
  return {
    series: [{ name: '', points: placed }],
    left: 0,
    isQualified: placed.some(({ qualifier }) => qualifier !== undefined)
  };
}

/** A space that writes figures as "over 5". */
export const space: Omit<ChartSpace, 'mark'> = {
  isTime: false,
  width: 600,
  height: 340,
  text: 12,
  write: String,
  figure: ({ y, qualifier }) => (qualifier === undefined ? String(y) : `${qualifier} ${y}`)
};
