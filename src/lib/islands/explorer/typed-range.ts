import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { type Dimension, edgeBin, edgeValue } from '$lib/query/crossfilter/dimension';
import type { Span } from './brush';

type Steps = Extract<Dimension, { kind: 'steps' }>;

/** The ends of a span as text for the fields: years inclusive, money and other numbers as plain numbers. */
export function typedEnds(dimension: Steps, [from, to]: Span, locale: Locale): [from: string, to: string] {
  const isYears = areYears(dimension);
  const write = (value: number) =>
    isYears ? String(value) : formatNumber(Number(value.toPrecision(6)), locale);
  return [write(edgeValue(dimension, from)), write(edgeValue(dimension, to) - (isYears ? 1 : 0))];
}

/** The span of two typed ends in either order; an empty end means that of the axis. Undefined where one is no number. */
export function typedSpan(dimension: Steps, [first, last]: readonly [string, string]): Span | undefined {
  const { bins } = dimension;
  const width = areYears(dimension) ? 1 : 0;
  const [from, to] = [binOf(dimension, first, 0, 0), binOf(dimension, last, bins, width)];
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = from < to ? [from, to] : [to - width, from + width];
  const start = Math.min(bins - 1, Math.max(0, low));
  return [start, Math.min(bins, Math.max(high, start + 1))];
}

/** True for ranges of years, which include their last year. */
export function areYears({ scale, continuous }: Steps): boolean {
  return scale === 'linear' && continuous !== true;
}

function binOf(dimension: Steps, typed: string, empty: number, add: number): number | undefined {
  const text = typed.replace(/[\s,]/g, '').replace('\u2212', '-');
  if (text === '') return empty;
  const value = Number(text);
  return Number.isFinite(value) ? edgeBin(dimension, value + add) : undefined;
}
