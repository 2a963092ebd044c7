import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { barLayout, type Bar, type BarLayout, type Row } from '../layouts/bar-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import type { Scene, Shape } from '../scene';
import { mark, rect, text, turned } from '../shapes';
import type { Size } from '../size';
import { boxLegend } from './box-legend';
import { factsOf } from './mark-facts';
import { unpadded } from './unpadded';

/** Horizontal bars, or stacks of them, with their names above and their figures at the ends or inside. */
export function barScene(model: ChartModel<DrawnPoint>, size: Size): Scene {
  const layout = barLayout(model, size);
  const shapes = layout.rows.flatMap((row) => [
    ...rowWords(row, size.text),
    ...row.bars.flatMap((bar) => [
      mark(factsOf(bar.point, bar.colour, model.locale), barShapes(bar, row, layout, size.text)),
      ...endFigure(bar, row, layout.thick, size.text)
    ])
  ]);
  return unpadded(size, layout.height, [...boxLegend(layout.legend, size.text), ...shapes]);
}

function rowWords({ heading, name, date, dateY, y }: Row, size: number): Shape[] {
  const words: Shape[] = heading
    ? [text(0, y - size * 0.6, heading, { size: size * 1.08, weight: 600, fill: 'var(--ink)' })]
    : [];
  const dated = dateY === undefined ? [{ text: date, fill: 'var(--secondary)', gap: 8 }] : [];
  words.push(text(0, y + size, [name, ...dated], { size, fill: 'var(--ink)' }));
  if (dateY !== undefined) words.push(text(0, dateY, date, { size, fill: 'var(--secondary)' }));
  return words;
}

function barShapes(
  { point, colour, x, width, inside }: Bar,
  { top, figure }: Row,
  { thick, legend }: BarLayout,
  size: number
): Shape[] {
  const fill = `var(--${colour})`;
  const middle = top + thick / 2;
  // A line of the paper's colour separates segments.
  const edge = legend.length > 0 ? { stroke: 'var(--paper)', strokeWidth: 1 } : {};
  const bar = rect({ x, y: top, width: Math.max(width, 1), height: thick }, { fill, ...edge });
  if (inside) {
    const look = { size: size * 0.92, anchor: 'middle', fill: 'var(--on-colour)' } as const;
    return [bar, text(x + width / 2, middle + size * 0.33, inside, look)];
  }
  if (!figure || point.qualifier === 'exact') return [bar];
  const end = { x: x + width, y: middle };
  return [bar, turned(end.x, end.y, qualifierGlyph(end, point.qualifier, fill, size * 0.26))];
}

function endFigure({ point, x, width }: Bar, { top, figure }: Row, thick: number, size: number): Shape[] {
  if (!figure) return [];
  const left = x + width + (point.qualifier === 'exact' ? 6 : 15);
  return [text(left, top + thick / 2 + size * 0.35, figure, { size, weight: 600, fill: 'var(--ink)' })];
}
