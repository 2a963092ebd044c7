import { formatFigure } from '$lib/format/figure';
import { formatNumber } from '$lib/format/number';
import { threeDigits } from '$lib/format/stated-decimal';
import type { RegisterModel } from '$lib/register/model';
import type { PlacedMark, PlacedText } from '../layouts/mark-layout';
import { registerLayout } from '../layouts/register-layout';
import { qualifierGlyph } from '../qualifier-glyph';
import type { MarkFacts, Scene, Shape } from '../scene';
import { circle, mark, path, rect, text, turned } from '../shapes';
import type { Size } from '../size';
import { boxLegend } from './box-legend';
import { unpadded } from './unpadded';

/** A register chart. Its axes are made of hairlines, since several charts have none and one is logarithmic. */
export function registerScene(model: RegisterModel, size: Size): Scene {
  const layout = registerLayout(model, size);
  const facts = factsOf(model);
  return unpadded(size, layout.height, [
    ...boxLegend(layout.legend, size.text),
    ...layout.grid.map((d) => path(rounded(d), { fill: 'none', stroke: 'var(--hairline)' })),
    ...layout.marks.map((placed) => markOf(placed, facts(placed))),
    ...layout.axes.map((d) => path(rounded(d), { fill: 'none', stroke: 'var(--secondary)' })),
    ...layout.texts.map(textOf)
  ]);
}

function factsOf({ cells, currency, locale }: RegisterModel): (placed: PlacedMark) => MarkFacts {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return ({ key, colour }) => {
    const cell = byKey.get(key);
    if (!cell) throw new RangeError(`The chart has no cell for the mark ${key}`);
    const { value, qualifier, sum } = cell;
    const isMoney = currency !== undefined && sum === undefined;
    const label = isMoney
      ? formatFigure({ value, qualifier, unit: currency }, locale, threeDigits)
      : formatNumber(value, locale);
    return { key, qualifier, colour, label };
  };
}

function markOf({ colour, box, other, glyph, texts }: PlacedMark, facts: MarkFacts): Shape {
  const fill = `var(--${colour})`;
  if (glyph?.qualifier === 'exact') return circle(glyph.x, glyph.y, glyph.radius, { fill, mark: facts });
  const boxes = [box, other].flatMap((one) =>
    one
      ? [rect({ ...one, width: Math.max(one.width, 1) }, { fill, stroke: 'var(--paper)', strokeWidth: 1 })]
      : []
  );
  const glyphs = glyph
    ? [turned(glyph.x, glyph.y, qualifierGlyph(glyph, glyph.qualifier, fill, glyph.radius))]
    : [];
  return mark(facts, [...boxes, ...glyphs, ...texts.map(textOf)]);
}

const textOf = ({ x, y, text: words, ...look }: PlacedText): Shape => text(x, y, words, look);

/** The layouts write the paths of their hairlines without rounding. */
const rounded = (d: string) => d.replace(/-?\d+\.\d+/g, (place) => String(Math.round(Number(place) * 2) / 2));
