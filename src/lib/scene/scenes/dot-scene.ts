import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { dotLayout, lineStep, type DotLayout, type DotRow } from '../layouts/dot-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import { d } from '../rounded';
import type { Scene, Shape } from '../scene';
import { mark, path, text, turned } from '../shapes';
import type { Size } from '../size';
import { factsOf } from './mark-facts';
import { unpadded } from './unpadded';

/** Ranked dots on one axis, each with its name, its date and its figure. */
export function dotScene(model: ChartModel<DrawnPoint>, size: Size): Scene {
  const layout = dotLayout(model, size);
  const ticks = layout.ticks.flatMap(({ x, anchor, label }) => [
    path(d`M${x},${0}V${layout.foot}`, { stroke: 'var(--hairline)' }),
    text(x, layout.foot + size.text * 1.2, label, { size: size.text, anchor, fill: 'var(--secondary)' })
  ]);
  const rows = layout.rows.flatMap((row): Shape[] => {
    const figure = { size: size.text, weight: 600, fill: 'var(--ink)' };
    return [
      ...rowWords(row, layout, size.text),
      path(d`M${layout.left},${row.y}H${row.x}`, {
        stroke: `var(--${row.colour})`,
        strokeWidth: 1,
        dashes: '1 3'
      }),
      mark(factsOf(row.point, row.colour, model.locale), dotShapes(row, size.text * 0.34)),
      text(row.figureX, row.y + size.text * 0.35, row.figure, figure)
    ];
  });
  const words = { size: size.text, fill: 'var(--secondary)' };
  const title = layout.title ? [text(layout.left, layout.foot + size.text * 2.6, layout.title, words)] : [];
  return unpadded(size, layout.height, [...ticks, ...title, ...rows]);
}

function rowWords({ name, date, wordsY }: DotRow, { datesEnd }: DotLayout, size: number): Shape[] {
  const words: Shape[] = name.map((part, at) => {
    const isDated = datesEnd === undefined && at === name.length - 1;
    const dated = isDated ? [{ text: date, fill: 'var(--secondary)', gap: 8 }] : [];
    return text(0, wordsY + at * size * lineStep, [part, ...dated], { size, fill: 'var(--ink)' });
  });
  if (datesEnd !== undefined)
    words.push(text(datesEnd, wordsY, date, { size, anchor: 'end', fill: 'var(--secondary)' }));
  return words;
}

/** A dot, with a bracket to differing figures of other sources. Glyphs are turned, so that a bound points along its axis. */
function dotShapes({ x, y, point, colour, others }: DotRow, radius: number): Shape[] {
  const paint = `var(--${colour})`;
  const dot = turned(x, y, qualifierGlyph({ x, y }, point.qualifier, paint, radius));
  if (others.length === 0) return [dot];
  const ends = [x, ...others.map((other) => other.x)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return [
    path(d`M${low},${y - 4}v8M${low},${y}H${high}M${high},${y - 4}v8`, {
      fill: 'none',
      stroke: paint,
      strokeWidth: 1.2
    }),
    ...others.map(({ other, x: place }) =>
      turned(place, y, qualifierGlyph({ x: place, y }, other.qualifier, paint, radius * 0.72, true))
    ),
    dot
  ];
}
