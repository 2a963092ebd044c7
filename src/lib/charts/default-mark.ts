import type { Point } from './point';
import type { Mark } from './spec';

/** With more lines than this, colours run out and only names distinguish lines. */
export const MOST_LINES = 6;

/**
 * The default mark for figures of one unit and one kind of period: windows as windows, many lines or single figures as
 * dots, the calendar years of one line as columns, all else as lines.
 */
export function defaultMark(points: readonly Point[], lines: 'entity' | 'category'): Mark {
  const count = new Set(points.map((point) => point[lines])).size;
  const [first] = points;
  if (first?.period === 'range') return 'windows';
  if (count > MOST_LINES || count === points.length) return 'dots';
  // A column is labelled with a calendar year, which a fiscal year is not.
  return count === 1 && first?.period === 'year' && first.unit !== 'rank' ? 'columns' : 'line';
}
