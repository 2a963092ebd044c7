import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Colour } from '$lib/catalogue/colour';
import { textWidth } from '$lib/format/text-width';
import { legendLayout } from '$lib/scene/layouts/legend-layout';
import { qualifierGlyph } from '$lib/scene/qualifier-glyph';
import type { Scene, Shape } from '$lib/scene/scene';
import { boxLegend } from '$lib/scene/scenes/box-legend';
import { dashesOf } from '$lib/scene/scenes/dashes';
import { lineLegend } from '$lib/scene/scenes/line-legend';
import { strokeThrough } from '$lib/scene/scenes/stroke';
import { mark, moved, path } from '$lib/scene/shapes';
import type { ChartMark } from './chart-plan';
import { mostMarks, type ChartPoints } from './chart-points';
import { factsOf, type ChartSpace } from './chart-space';
import { shortened } from './shortened';

/** The colours of series, in their order. */
const colours: readonly Colour[] = ['blue', 'orange', 'green', 'purple', 'rose', 'olive'];

/** With so many points their dots would hide the line: they are as wide as it is. */
const crowded = 60;

/** Lines or dots in a plane of two columns, with a legend above them where they are several. Too many figures have no marks. */
export function planeScene(series: ChartPoints['series'], space: ChartSpace): Scene {
  const { mark: kind, isTime, width, height, text: size, write } = space;
  const all = series.flatMap(({ points }) => points);
  const isWalked = all.length <= mostMarks;
  const legend = legendOf(series, space);
  const padding = { top: 12 + legend.height, right: 18, bottom: size * 3, left: 0 };
  const values = valueDomain(
    all.map(({ y }) => y),
    kind
  );
  const y = scaleLinear(values, [height - 12 - padding.bottom, 0]).nice(5);
  const yTicks = y.ticks(5).map((value) => ({ value, label: write(value) }));
  padding.left = Math.max(...yTicks.map(({ label }) => textWidth(label, size))) + 24;
  const span = extent(all.map(({ x }) => x));
  const x = scaleLinear(span, [0, width - padding.left - padding.right]);
  const years = !isTime && all.every(({ x: at }) => Number.isInteger(at) && at >= 1800 && at <= 2200);
  const steps = Math.max(2, Math.floor(width / 100));
  const xTicks = (isTime ? scaleUtc(span, [0, 1]).ticks(steps) : x.ticks(steps))
    .filter((tick) => !years || Number.isInteger(Number(tick)))
    .map((tick) => ({ value: Number(tick), label: tickLabel(tick, years, write) }));
  const shapes = series.flatMap(({ points }, index): Shape[] => {
    const { colour, paint } = paintOf(index);
    const line = path(strokeThrough(points.map((point) => [x(point.x), y(point.y)])), lineLook(index));
    const radius = kind === 'dots' ? 3.5 : points.length < crowded ? 2.5 : 0.5;
    const marks = points.flatMap((point): Shape[] => {
      const { qualifier = 'exact' } = point;
      const glyph = { x: x(point.x), y: y(point.y) };
      const isExact = qualifier === 'exact';
      if (!isWalked && isExact && kind === 'line') return [];
      const shapes = qualifierGlyph(glyph, qualifier, paint, isExact ? radius : Math.max(radius, 2.5));
      return isWalked ? [mark(factsOf(point, colour, space), shapes)] : shapes;
    });
    return [...(kind === 'line' ? [line] : []), ...marks];
  });
  const [bottom = 0, top = 1] = y.domain();
  return {
    width,
    height: height + legend.height,
    text: size,
    padding,
    axes: { x: { domain: span, ticks: xTicks, ruled: true }, y: { domain: [bottom, top], ticks: yTicks } },
    // The legend is placed in the drawing, all else in its plot.
    shapes: [...(legend.height > 0 ? [moved(-padding.left, -padding.top, legend.shapes)] : []), ...shapes]
  };
}

function paintOf(index: number): { readonly colour: Colour; readonly paint: string } {
  const colour = colours[index] ?? 'grey';
  return { colour, paint: `var(--${colour})` };
}

const lineLook = (index: number) =>
  ({ fill: 'none', stroke: paintOf(index).paint, strokeWidth: 2, ...dashesOf(index) }) as const;

/** Width of a key's swatch, with the gaps at its sides. */
const swatch = 34;

function legendOf(
  series: ChartPoints['series'],
  { mark: kind, width, text: size }: ChartSpace
): { readonly height: number; readonly shapes: readonly Shape[] } {
  if (series.length < 2) return { height: 0, shapes: [] };
  const lines = series.map(({ name }, index) => ({
    id: String(index),
    colour: paintOf(index).colour,
    name: shortened(name, width - swatch, size)
  }));
  const keys = legendLayout(lines, { width, text: size }, swatch);
  const shapes = kind === 'line' ? lineLegend(keys, size) : boxLegend(keys, size);
  return { height: (keys.at(-1)?.y ?? 0) + size, shapes };
}

/** Lines start at zero unless they fall below it; dots may start anywhere, as no length is read. */
function valueDomain(values: readonly number[], kind: ChartMark): [number, number] {
  const [low, high] = extent(values);
  return kind === 'dots' ? [low, high] : [Math.min(0, low), Math.max(0, high)];
}

function extent(values: readonly number[]): [number, number] {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity]
  );
  return low === high ? [low - 1, high + 1] : [low, high];
}

function tickLabel(tick: number | Date, years: boolean, write: (value: number) => string): string {
  if (tick instanceof Date)
    return tick
      .toISOString()
      .slice(0, 10)
      .replace(/(?:-01)?-01$/, '');
  return years ? String(tick) : write(tick);
}
