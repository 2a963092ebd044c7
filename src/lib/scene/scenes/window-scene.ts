import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { windowLayout, wordGap, type WindowRow, type WindowWord } from '../layouts/window-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import { d } from '../rounded';
import type { Scene, Shape } from '../scene';
import { line, mark, path, rect, text } from '../shapes';
import type { Size } from '../size';
import { factsOf } from './mark-facts';
import { unpadded } from './unpadded';

/** Statements over windows of time: one row each, its words above its bar, over one axis of years. */
export function windowScene(model: ChartModel<DrawnPoint>, size: Size): Scene {
  const { rows, years, foot, height } = windowLayout(model, size);
  const shapes = rows.flatMap((row, index): Shape[] => {
    const isLast = index === rows.length - 1;
    return [
      // Lines only behind the bars, so that none crosses the words between them.
      ...years.map(({ x }) =>
        line([x, row.y - size.text * 0.6], [x, isLast ? foot : row.y + size.text * 0.6], 'var(--hairline)')
      ),
      ...row.texts.map(({ x, y, words }) =>
        text(
          x,
          y,
          words.map((word, at) => wordOf(word, row.colour, at > 0)),
          { size: size.text }
        )
      ),
      mark(factsOf(row.point, row.colour, model.locale), barShapes(row, size.text))
    ];
  });
  return unpadded(size, height, [
    ...shapes,
    path(d`M${0},${foot}H${size.width}`, { fill: 'none', stroke: 'var(--secondary)' }),
    ...years.map(({ value, x }) =>
      text(x, foot + size.text * 1.4, String(value), {
        size: size.text,
        anchor: 'middle',
        fill: 'var(--secondary)'
      })
    )
  ]);
}

const fills = { period: 'var(--secondary)', name: 'var(--ink)' };

function wordOf(word: WindowWord, colour: string, isLater: boolean) {
  const gap = isLater ? { gap: wordGap } : {};
  if (word.kind === 'figure') return { ...gap, text: word.text, weight: 600, fill: `var(--${colour}-text)` };
  return { ...gap, text: word.text, fill: fills[word.kind] };
}

function barShapes({ from, to, y, colour, point }: WindowRow, size: number): Shape[] {
  const fill = `var(--${colour})`;
  const thick = size * 0.4;
  const box = { x: from ?? to, y: y - thick / 2, width: Math.max(to - (from ?? to), 1), height: thick };
  return [
    ...(from === undefined ? [] : [rect(box, { fill })]),
    ...qualifierGlyph({ x: to, y }, point.qualifier, fill, size * 0.3)
  ];
}
