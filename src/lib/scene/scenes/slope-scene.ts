import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { slopeLayout, type SlopeLayout } from '../layouts/slope-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import type { Scene, Shape } from '../scene';
import { line, mark, text } from '../shapes';
import type { Size } from '../size';
import { factsOf } from './mark-facts';
import { unpadded } from './unpadded';

/** Lines between two years, with figures and names at the ends. Empty where no two years share a line. */
export function slopeScene(model: ChartModel<DrawnPoint>, size: Size): Scene {
  const layout = slopeLayout(model, size);
  if (!layout) return unpadded(size, size.height, []);
  const { years, left, right, slopes } = layout;
  const sides = [left, right].flatMap((x, side) => [
    line([x, 26], [x, size.height - 8], 'var(--hairline)'),
    text(x, 14, String(years[side] ?? ''), {
      size: size.text,
      anchor: 'middle',
      weight: 600,
      fill: 'var(--secondary)'
    })
  ]);
  const shapes = slopes.flatMap((slope) => {
    const { colour } = slope.line;
    const [from, to] = [slope.from, slope.to];
    return [
      line([left, from.y], [right, to.y], `var(--${colour})`, 2),
      mark(factsOf(from.point, colour, model.locale), startShapes(slope, left, size.text)),
      mark(factsOf(to.point, colour, model.locale), endShapes(slope, right, size.text))
    ];
  });
  return unpadded(size, size.height, [...sides, ...shapes]);
}

type Slope = SlopeLayout['slopes'][number];

function startShapes({ line: { colour }, from }: Slope, x: number, size: number): Shape[] {
  const look = { size, anchor: 'end', fill: `var(--${colour}-text)` } as const;
  return [
    ...qualifierGlyph({ x, y: from.y }, from.point.qualifier, `var(--${colour})`, size * 0.28),
    text(x - 9, from.labelY + size * 0.35, from.figure, look)
  ];
}

/** The figure precedes the first line of the name. */
function endShapes({ line: { colour }, name, to }: Slope, x: number, size: number): Shape[] {
  const fill = `var(--${colour}-text)`;
  const words = name.map((part, at) => {
    const y = to.labelY + size * 0.35 + (at - (name.length - 1) / 2) * size * 1.2;
    const figure = at === 0 ? [{ text: to.figure, weight: 600 }] : [];
    return text(x + 10, y, [...figure, { text: part, gap: at === 0 ? 4 : 0 }], { size, fill });
  });
  return [...qualifierGlyph({ x, y: to.y }, to.point.qualifier, `var(--${colour})`, size * 0.28), ...words];
}
