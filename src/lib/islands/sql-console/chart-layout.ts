import { scaleLinear, scaleUtc } from 'd3-scale';
import { textWidth } from '$lib/format/text-width';
import type { ChartMark } from './chart-plan';
import type { ChartPoints } from './chart-points';

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A bar with its words: `from` to `to` across, `y` the top of its row. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where everything of an answer's chart stands, in pixels. */
export type ChartLayout =
  | { readonly kind: 'bars'; readonly height: number; readonly names: number; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'plane';
      readonly height: number;
      readonly left: number;
      readonly base: number;
      readonly xs: readonly Tick[];
      readonly ys: readonly Tick[];
      readonly series: readonly {
        readonly name: string;
        readonly path: string;
        readonly dots: readonly { readonly x: number; readonly y: number }[];
      }[];
    };

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

/** Lays an answer's chart out; undefined where no row has a place. */
export function chartLayout({ series }: ChartPoints, space: ChartSpace): ChartLayout | undefined {
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  return space.mark === 'bars' ? barsOf(all, space) : plane(series, space);
}

const row = 26;

function barsOf(
  all: readonly { readonly y: number; readonly label: string }[],
  { width, size, write }: ChartSpace
): ChartLayout {
  const names = Math.min(width * 0.4, Math.max(...all.map(({ label }) => textWidth(label, size))) + 12);
  const end = Math.max(...all.map(({ y }) => textWidth(write(y), size))) + 14;
  const values = all.map(({ y }) => y);
  const domain = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [names, width - end]);
  const bars = all.map(({ label, y }, at) => ({
    label: cut(label, names - 10, size),
    value: write(y),
    from: Math.min(scale(0), scale(y)),
    to: Math.max(scale(0), scale(y)),
    y: at * row
  }));
  return { kind: 'bars', height: all.length * row + 8, names, bars };
}

function plane(series: ChartPoints['series'], { mark, isTime, width, size, write }: ChartSpace): ChartLayout {
  const all = series.flatMap(({ points }) => points);
  const [height, base] = [340, 302];
  const value = scaleLinear(
    valueDomain(
      all.map(({ y }) => y),
      mark
    ),
    [base, 12]
  ).nice(5);
  const ticks = value.ticks(5).map((tick) => ({ at: value(tick), label: write(tick) }));
  const left = Math.max(...ticks.map(({ label }) => textWidth(label, size))) + 12;
  const span = extent(all.map(({ x }) => x));
  const range = [left + 12, width - 18];
  const across = isTime ? scaleUtc(span, range) : scaleLinear(span, range);
  const years = !isTime && all.every(({ x }) => Number.isInteger(x) && x >= 1800 && x <= 2200);
  const xs = across
    .ticks(Math.max(2, Math.floor(width / 100)))
    .filter((tick) => !years || Number.isInteger(Number(tick)))
    .map((tick) => ({ at: across(tick), label: tickLabel(tick, years, write) }));
  return {
    kind: 'plane',
    height,
    left,
    base,
    xs,
    ys: ticks,
    series: series.map(({ name, points }) => {
      const dots = points.map((point) => ({ x: across(point.x), y: value(point.y) }));
      const path = dots.map(({ x, y }, at) => `${at ? 'L' : 'M'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
      return { name, dots, path };
    })
  };
}

/** Lines start at zero unless they fall below it; dots may start anywhere, as no length is read. */
function valueDomain(values: readonly number[], mark: ChartMark): [number, number] {
  const [low, high] = extent(values);
  return mark === 'dots' ? [low, high] : [Math.min(0, low), Math.max(0, high)];
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

function cut(text: string, within: number, size: number): string {
  let short = text;
  while (short.length > 1 && textWidth(short, size) > within) short = short.slice(0, -1);
  return short === text ? text : `${short.slice(0, -1)}…`;
}
