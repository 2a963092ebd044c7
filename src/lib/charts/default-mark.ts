import type { Point } from './point';
import type { Mark } from './spec';

/** More lines than colours are told apart by their names alone. */
export const MOST_LINES = 6;

/**
 * How figures of one unit and one kind of period are best drawn, where nobody has looked at them: windows as windows,
 * many lines or single figures as dots, the years of one line as columns, all else as lines.
 */
export function defaultMark(points: readonly Point[], lines: 'entity' | 'category'): Mark {
  const count = new Set(points.map((point) => point[lines])).size;
  const [first] = points;
  if (first?.period === 'range') return 'windows';
  if (count > MOST_LINES || count === points.length) return 'dots';
  // A column is named by a calendar year, which a fiscal year is not.
  return count === 1 && first?.period === 'year' && first.unit !== 'rank' ? 'columns' : 'line';
}
