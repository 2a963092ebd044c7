import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { axisUnit } from '$lib/format/units/axis-unit';
import { rowWords, type WordedSet } from './row-words';
import { differing } from '../differing';
import type { Size } from '../size';
import { textWidth, wrapText } from '$lib/format/text-width';

/** A differing figure of another source for the same date. */
export interface Differing {
  readonly other: DrawnPoint['others'][number];
  readonly x: number;
}

/** A row: its name in lines and its date, its dot at x, its figure to the right of everything drawn. */
export interface DotRow {
  readonly id: string;
  readonly name: readonly string[];
  readonly date: string;
  readonly figure: string;
  readonly point: DrawnPoint;
  readonly colour: string;
  /** The baseline of its first words, and the height of its dot. */
  readonly wordsY: number;
  readonly y: number;
  readonly x: number;
  readonly figureX: number;
  readonly others: readonly Differing[];
}

export interface DotLayout {
  readonly height: number;
  readonly rows: readonly DotRow[];
  /** The unit of the axis, under its labels; '' for none. */
  readonly title: string;
  readonly ticks: readonly {
    readonly label: string;
    readonly x: number;
    readonly anchor: 'middle' | 'end';
  }[];
  /** The start of the axis, and the lower end of its lines. */
  readonly left: number;
  readonly foot: number;
  /** The right edge of a column of dates; undefined where words are above their dots and the date follows the name. */
  readonly datesEnd: number | undefined;
}

const MOST_TICKS = 5;

/** Words that would leave the dots less than this share of the width go above them. */
const roomForDots = 0.6;

/** Line height of a name, in font sizes. */
export const lineStep = 1.25;

/**
 * Lays out ranked dots on one axis from zero. Every row has its own date next to its name, since the figures of places
 * rarely share a date.
 */
export function dotLayout(model: ChartModel<DrawnPoint>, size: Size): DotLayout {
  const sets = rowWords(model);
  const stated = sets.flatMap(({ bars }) => bars.flatMap(({ point }) => valuesOf(point)));
  const domain = [Math.min(0, ...stated), Math.max(0, ...stated) || 1] as const;
  const words = widest(sets, 'name', size) + widest(sets, 'date', size) + 12;
  const hasWordsLeft = words + 14 <= size.width * (1 - roomForDots);
  const axis = axisUnit(
    sets[0]?.bars[0]?.point.unit ?? 'count',
    ticks(domain[0], domain[1], MOST_TICKS),
    model.locale
  );
  const label = axis.write;
  const left = hasWordsLeft ? words + 14 : textWidth(label(domain[0]), size.text) / 2 + 2;
  const x = scaleLinear([...domain], [left, size.width - widest(sets, 'figure', size) * 1.08 - gap(size)]);
  const rows: DotRow[] = [];
  let foot = size.text * 0.2;
  for (const set of sets) {
    const row = rowOf(set, foot + size.text, hasWordsLeft, x, size);
    rows.push(...row);
    foot = Math.max(foot, ...row.map(({ y }) => y)) + size.text * 1.1;
  }
  return {
    height: foot + size.text * (axis.title ? 3 : 1.6),
    rows,
    title: axis.title,
    ticks: ticksThatFit(domain, label, x, size, hasWordsLeft),
    left,
    foot,
    datesEnd: hasWordsLeft ? words : undefined
  };
}

/** The distance between a dot and its figure: half the dot, a chevron or halo, and a margin. */
function gap(size: Size): number {
  return size.text * 0.28 + 12;
}

function valuesOf(point: DrawnPoint): number[] {
  return [point.value, ...differing(point).map(({ value }) => value)];
}

function widest(sets: readonly WordedSet[], words: 'name' | 'date' | 'figure', size: Size): number {
  return Math.max(0, ...sets.map((set) => textWidth(set[words], size.text)));
}

function rowOf(
  { id, name, date, figure, bars }: WordedSet,
  wordsY: number,
  hasWordsLeft: boolean,
  x: (value: number) => number,
  size: Size
): DotRow[] {
  const wide = size.width - textWidth(date, size.text) * 1.06 - 12;
  const lines = hasWordsLeft ? [name] : wrapText(name, size.text, wide / 1.06);
  return bars.map(({ point, colour }) => ({
    id,
    name: lines,
    date,
    figure,
    point,
    colour,
    wordsY,
    y: wordsY + size.text * (hasWordsLeft ? -0.35 : (lines.length - 1) * lineStep + 0.9),
    x: x(point.value),
    figureX: x(Math.max(...valuesOf(point))) + gap(size),
    others: differing(point).map((other) => ({ other, x: x(other.value) }))
  }));
}

/** The largest number of ticks whose labels do not touch; where there is room to the left of zero, its label may move there. */
function ticksThatFit(
  domain: readonly [number, number],
  label: (value: number) => string,
  x: (value: number) => number,
  size: Size,
  room: boolean
): DotLayout['ticks'] {
  const middle = { anchor: 'middle' } as const;
  for (const count of [MOST_TICKS, 4, 3, 2]) {
    const values = ticks(domain[0], domain[1], count);
    const placed = values.map((value) => ({ label: label(value), x: x(value), ...middle }));
    const free = placed.slice(1).every((tick, index) => {
      const before = placed[index];
      const half = (textWidth(tick.label, size.text) + textWidth(before?.label ?? '', size.text)) / 2;
      return tick.x - (before?.x ?? 0) >= half * 1.06 + 8;
    });
    if (free) return placed;
  }
  const zero = { label: label(0), x: x(0), ...middle };
  const last = ticks(0, domain[1], 2).at(-1);
  if (!room || !last || domain[0] < 0) return [zero];
  return [
    { ...zero, anchor: 'end' },
    { label: label(last), x: x(last), ...middle }
  ];
}
