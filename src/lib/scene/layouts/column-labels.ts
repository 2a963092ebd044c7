import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import type { Column } from './column';
import { textWidth } from '$lib/format/text-width';

/** The middle of the baseline of a column's figure. */
export interface ColumnLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The figures that have room above their columns, by the row of their points: the newest first, then the highest. None
 * overlaps another column or figure.
 * @param text font size. @param width of the plot; a figure may reach slightly past its right end.
 */
export function columnLabels(
  columns: readonly Column[],
  locale: Locale,
  text: number,
  width: number
): ReadonlyMap<number, ColumnLabel> {
  const order = columns.toSorted(
    (a, b) => b.point.end.localeCompare(a.point.end) || b.point.value - a.point.value
  );
  const [newest, ...others] = order;
  const taken: Box[] = [];
  const placed = new Map<number, ColumnLabel>();
  for (const column of newest ? [newest, ...others.toSorted((a, b) => b.point.value - a.point.value)] : []) {
    const label = labelOf(column, locale, text, width);
    const half = textWidth(label.text, text) / 2 + 1;
    const box = { left: label.x - half, right: label.x + half, top: label.y - text, bottom: label.y };
    const onColumn = columns.some(
      (other) => other !== column && meet(box, { ...sidesOf(other), top: other.y, bottom: Infinity })
    );
    if (box.left < 0 || onColumn || taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    placed.set(column.point.row, label);
  }
  return placed;
}

function labelOf(
  { point, x, y, width: own }: Column,
  locale: Locale,
  text: number,
  width: number
): ColumnLabel {
  const figure = formatFigure(point, locale);
  const rightmost = width + 7 - textWidth(figure, text) / 2;
  return {
    text: figure,
    x: Math.min(x + own / 2, rightmost),
    y: y - (point.qualifier === 'exact' ? 6 : 14)
  };
}

function sidesOf({ x, width }: Column): { left: number; right: number } {
  return { left: x, right: x + width };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
