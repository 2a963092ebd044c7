import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatFigure } from '$lib/format/figure';
import { formatPeriod } from '$lib/format/period';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import type { Size } from '../size';
import { textWidth, wrapText } from '$lib/format/text-width';

/** A part of a row's words: the figure, the window in words, or the name of the line. */
export interface WindowWord {
  readonly kind: 'figure' | 'period' | 'name';
  readonly text: string;
}

/** A line of words above a bar, and its position. */
export interface WindowText {
  readonly x: number;
  readonly y: number;
  readonly words: readonly WindowWord[];
}

/** One statement: its words, and below them its bar from `from` to `to`; without a start only a mark at `to`. */
export interface WindowRow {
  readonly point: DrawnPoint;
  readonly colour: string;
  readonly texts: readonly WindowText[];
  readonly y: number;
  readonly from: number | undefined;
  readonly to: number;
}

/** The positions of a chart of windows, in the units of its drawing. */
export interface WindowLayout {
  readonly height: number;
  readonly foot: number;
  readonly rows: readonly WindowRow[];
  readonly years: readonly { readonly value: number; readonly x: number }[];
}

/** The distance between two words of a line. */
export const wordGap = 10;

/** Lays out statements over windows of time: one row each, the newest first, over one axis of years. */
export function windowLayout({ lines, locale }: ChartModel<DrawnPoint>, size: Size): WindowLayout {
  const stated = lines
    .flatMap((line) => line.points.map((point) => ({ line, point, window: point.window })))
    .sort((a, b) => b.window[1] - a.window[1] || (b.window[0] ?? 0) - (a.window[0] ?? 0));
  const ends = stated.flatMap(({ window: [from, to] }) => [from ?? to, to]);
  const domain = [Math.floor(Math.min(...ends)), Math.max(...ends)];
  const margin = textWidth('2025', size.text) * 0.55;
  const x = scaleLinear(domain, [margin, size.width - margin]);
  const step = size.text * 1.3;
  let y = 0;
  const rows = stated.map(({ line, point, window: [from, to] }) => {
    const left = x(from ?? to);
    const texts = wordLines(
      [
        { kind: 'figure', text: formatFigure(point, locale) },
        { kind: 'period', text: formatPeriod(point, locale, 'short') },
        ...(lines.length > 1 ? ([{ kind: 'name', text: line.name }] as const) : [])
      ],
      size
    ).map((words, at) => ({
      words,
      x: Math.max(0, Math.min(left, size.width - widthOf(words, size.text))),
      y: y + size.text + at * step
    }));
    const bar = y + texts.length * step + size.text * 0.85;
    y = bar + size.text * 1.5;
    return {
      point,
      colour: line.colour,
      texts,
      y: bar,
      from: from === undefined ? undefined : left,
      to: x(to)
    };
  });
  const most = Math.max(2, Math.floor((size.width - 2 * margin) / (textWidth('2025', size.text) * 2)));
  return {
    height: y + size.text * 1.8,
    foot: y,
    rows,
    years: ticks(domain[0] ?? 0, domain[1] ?? 1, most)
      .filter(Number.isInteger)
      .map((value) => ({ value, x: x(value) }))
  };
}

/** All words in one line where they fit; else the name below figure and window, in as many lines as it needs. */
function wordLines(words: readonly WindowWord[], size: Size): (readonly WindowWord[])[] {
  if (widthOf(words, size.text) <= size.width) return [words];
  const names = words
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ text }) => wrapText(text, size.text, size.width / 1.08));
  const others = words.filter(({ kind }) => kind !== 'name');
  const first = widthOf(others, size.text) <= size.width ? [others] : others.map((word) => [word]);
  return [...first, ...names.map((text) => [{ kind: 'name', text }] as const)];
}

/** With a margin, since widths are estimates and figures are bold. */
function widthOf(words: readonly WindowWord[], text: number): number {
  const gaps = (words.length - 1) * wordGap;
  return words.reduce((sum, word) => sum + textWidth(word.text, text) * 1.08, gaps);
}
