import { scaleLinear } from 'd3-scale';
import type { Qualifier } from '$lib/format/qualifier';
import { textWidth } from '$lib/format/text-width';
import { qualifierGlyph } from '$lib/scene/qualifier-glyph';
import type { Scene, Shape } from '$lib/scene/scene';
import { unpadded } from '$lib/scene/scenes/unpadded';
import { mark, rect, text, turned } from '$lib/scene/shapes';
import type { ChartPoint } from './chart-points';
import { factsOf, type ChartSpace } from './chart-space';
import { shortened } from './shortened';

const row = 26;
const thick = 18;

/** Bars along their names, with their figures at their ends. */
export function barsScene(all: readonly ChartPoint[], space: ChartSpace): Scene {
  const { width, text: size, figure } = space;
  const names = Math.min(width * 0.4, Math.max(...all.map(({ label }) => textWidth(label, size))) + 12);
  const end = Math.max(...all.map((point) => textWidth(figure(point), size) + gapOf(point))) + 8;
  const values = all.map(({ y }) => y);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const along = scaleLinear(low === high ? [0, 1] : [low, high], [names, width - end]);
  const shapes = all.flatMap((point, at): Shape[] => {
    const [from, to] = [Math.min(along(0), along(point.y)), Math.max(along(0), along(point.y))];
    const y = at * row;
    const fill = 'var(--blue)';
    const bar = rect({ x: from, y: y + 5, width: Math.max(1, to - from), height: thick }, { fill });
    const ink = { size, fill: 'var(--ink)' };
    const tip = { x: point.y < 0 ? from : to, y: y + 5 + thick / 2 };
    const glyph = isExact(point)
      ? []
      : [turned(tip.x, tip.y, qualifierGlyph(tip, point.qualifier ?? 'exact', fill, size * 0.26))];
    return [
      text(names - 8, y + 18, shortened(point.label, names - 10, size), { ...ink, anchor: 'end' }),
      mark(factsOf(point, 'blue', space), [bar, ...glyph]),
      text(to + gapOf(point), y + 18, figure(point), ink)
    ];
  });
  return unpadded(space, all.length * row + 8, shapes);
}

/** A bound has an arrowhead beyond the end of its bar. */
const gapOf = (point: { readonly qualifier: Qualifier | undefined }) => (isExact(point) ? 6 : 15);

const isExact = ({ qualifier = 'exact' }: { readonly qualifier: Qualifier | undefined }) =>
  qualifier === 'exact';
