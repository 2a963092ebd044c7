import { scaleLinear, scaleUtc } from 'd3-scale';
import { textWidth } from '$lib/format/text-width';
import type { MarkFacts, Scene, Shape } from '$lib/scene/scene';
import { qualifierGlyph } from '$lib/scene/qualifier-glyph';
import { dashesOf } from '$lib/scene/scenes/dashes';
import { strokeThrough } from '$lib/scene/scenes/stroke';
import { unpadded } from '$lib/scene/scenes/unpadded';
import { mark, path, rect, text } from '$lib/scene/shapes';
import type { ChartMark } from './chart-plan';
import type { ChartPoints } from './chart-points';

export interface ChartSpace {
  readonly mark: ChartMark;
  /** Whether x counts milliseconds. */
  readonly isTime: boolean;
  readonly width: number;
  /** Size of the text. */
  readonly size: number;
  /** Writes a number of an axis or a bar. */
  readonly write: (value: number) => string;
}

/** The colours of series, in their order. */
export const resultColours = ['blue', 'orange', 'green', 'purple', 'rose', 'olive'] as const;

/** Makes the scene of a result's chart; undefined where no row has a place. A mark's key is its place among all points. */
export function resultScene({ series }: ChartPoints, space: ChartSpace): Scene | undefined {
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  return space.mark === 'bars' ? barsOf(all, space) : planeOf(series, space);
}

const row = 26;

function barsOf(
  all: readonly { readonly y: number; readonly label: string }[],
  { width, size, write }: ChartSpace
): Scene {
  const names = Math.min(width * 0.4, Math.max(...all.map(({ label }) => textWidth(label, size))) + 12);
  const end = Math.max(...all.map(({ y }) => textWidth(write(y), size))) + 14;
  const values = all.map(({ y }) => y);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear(low === high ? [0, 1] : [low, high], [names, width - end]);
  const shapes = all.flatMap(({ label, y: value }, at): Shape[] => {
    const [from, to] = [Math.min(scale(0), scale(value)), Math.max(scale(0), scale(value))];
    const y = at * row;
    const bar = rect(
      { x: from, y: y + 5, width: Math.max(1, to - from), height: 18 },
      { fill: 'var(--blue)' }
    );
    const ink = { size, fill: 'var(--ink)' };
    return [
      text(names - 8, y + 18, cut(label, names - 10, size), { ...ink, anchor: 'end' }),
      mark(factsOf(at, 'blue', write(value)), [bar]),
      text(to + 6, y + 18, write(value), ink)
    ];
  });
  return unpadded({ width, text: size }, all.length * row + 8, shapes);
}

function planeOf(
  series: ChartPoints['series'],
  { mark: kind, isTime, width, size, write }: ChartSpace
): Scene {
  const all = series.flatMap(({ points }) => points);
  const height = 340;
  const padding = { top: 12, right: 18, bottom: 38, left: 0 };
  const values = valueDomain(
    all.map(({ y }) => y),
    kind
  );
  const y = scaleLinear(values, [height - padding.top - padding.bottom, 0]).nice(5);
  const yTicks = y.ticks(5).map((value) => ({ value, label: write(value) }));
  padding.left = Math.max(...yTicks.map(({ label }) => textWidth(label, size))) + 24;
  const span = extent(all.map(({ x }) => x));
  const x = scaleLinear(span, [0, width - padding.left - padding.right]);
  const years = !isTime && all.every(({ x: at }) => Number.isInteger(at) && at >= 1800 && at <= 2200);
  const steps = Math.max(2, Math.floor(width / 100));
  const xTicks = (isTime ? scaleUtc(span, [0, 1]).ticks(steps) : x.ticks(steps))
    .filter((tick) => !years || Number.isInteger(Number(tick)))
    .map((tick) => ({ value: Number(tick), label: tickLabel(tick, years, write) }));
  let key = 0;
  const shapes = series.flatMap(({ points }, index): Shape[] => {
    const colour = resultColours[index] ?? 'grey';
    const stroke = `var(--${colour})`;
    const line = path(strokeThrough(points.map((point) => [x(point.x), y(point.y)])), {
      fill: 'none',
      stroke,
      strokeWidth: 2,
      ...dashesOf(index)
    });
    const dotted = kind === 'dots' || points.length < 60;
    const dots = points.map((point) =>
      mark(
        factsOf(key++, colour, write(point.y)),
        qualifierGlyph({ x: x(point.x), y: y(point.y) }, 'exact', stroke, kind === 'dots' ? 3.5 : 2.5)
      )
    );
    return [...(kind === 'line' ? [line] : []), ...(dotted ? dots : [])];
  });
  const [bottom = 0, top = 1] = y.domain();
  return {
    width,
    height,
    text: size,
    padding,
    axes: { x: { domain: span, ticks: xTicks, ruled: true }, y: { domain: [bottom, top], ticks: yTicks } },
    shapes
  };
}

/** Figures of a result carry no qualifier. */
function factsOf(key: number, colour: string, label: string): MarkFacts {
  return { key: String(key), qualifier: 'exact', colour, label };
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

function cut(label: string, within: number, size: number): string {
  let short = label;
  while (short.length > 1 && textWidth(short, size) > within) short = short.slice(0, -1);
  return short === label ? label : `${short.slice(0, -1)}…`;
}
