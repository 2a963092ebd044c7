import type { Dimension, Period, Unit } from '$lib/catalogue/generated/rows';
import type { ChartChoice } from './chart-choice';
import { defaultMark, MOST_LINES } from './default-mark';
import { charts } from './index';
import { offeredMarks } from './offered-marks';
import type { Point } from './point';
import type { ChartSpec, Mark } from './spec';

/** Figures of one unit and one kind of period. Only such figures share a drawing. */
export interface FigureSet {
  readonly unit: Unit;
  readonly period: Period;
  readonly figures: number;
}

/** The alternatives to what is chosen. */
export interface ChartOffers {
  readonly by: readonly (Dimension | '')[];
  readonly sets: readonly FigureSet[];
  /** The places that a breakdown exists for; empty where places are the lines. */
  readonly places: readonly string[];
  /** All lines, the one with the largest newest figure first. */
  readonly lines: readonly string[];
  readonly years: readonly [first: number, last: number];
  readonly marks: readonly Mark[];
}

/** A custom chart of a series: the settled choice, the alternatives, and what to draw. */
export interface ChosenChart {
  readonly settled: Required<Omit<ChartChoice, 'from' | 'to'>> & {
    readonly from: number;
    readonly to: number;
  };
  readonly offers: ChartOffers;
  readonly spec: ChartSpec;
  /** The figures to draw; empty where the chosen years have none. */
  readonly points: readonly Point[];
  /** All lines and years of the same set. */
  readonly whole: readonly Point[];
}

/**
 * Makes a chart of a series from a visitor's choice. Impossible choices are replaced by possible ones: a chart never
 * mixes units, kinds of period or, in a breakdown, places.
 * @param asked the figures of the series by breakdown, '' for totals.
 * @returns undefined where no figure of the series may be charted.
 */
export function chosenChart(
  asked: ReadonlyMap<Dimension | '', readonly Point[]>,
  choice: ChartChoice
): ChosenChart | undefined {
  const byOffers = [...asked].filter(([, points]) => points.length > 0);
  const [by, all] =
    byOffers.find(([one]) => one === choice.by) ??
    largest(byOffers, ([, one]) => setsOf(one)[0]?.figures ?? 0) ??
    [];
  if (by === undefined || !all) return undefined;
  const sets = setsOf(all);
  const set =
    sets.find(({ unit, period }) => unit === choice.unit && period === (choice.period ?? period)) ?? sets[0];
  if (!set) return undefined;
  const ofSet = all.filter(({ unit, period }) => unit === set.unit && period === set.period);
  const places = by === '' ? [] : byCount(ofSet.map(({ entity }) => entity));
  const place = places.find((one) => one === choice.place) ?? places[0] ?? '';
  const whole = by === '' ? ofSet : ofSet.filter(({ entity }) => entity === place);
  const field = by === '' ? 'entity' : 'category';
  const lines = byNewest(whole, field);
  const chosen = lines.filter((line) => choice.lines?.includes(line));
  const shown = chosen.length > 0 ? chosen : lines.slice(0, MOST_LINES);
  const years = yearsOf(whole);
  const [from, to] = [choice.from ?? years[0], choice.to ?? years[1]];
  const points = whole.filter((point) => shown.includes(point[field]) && isWithin(point, from, to));
  const marks = offeredMarks(points, field);
  const first = points.length > 0 ? defaultMark(points, field) : 'line';
  const mark =
    marks.find((one) => one === choice.mark) ?? marks.find((one) => one === first) ?? marks[0] ?? 'line';
  return {
    settled: {
      series: choice.series,
      by,
      unit: set.unit,
      period: set.period,
      place,
      lines: shown,
      from,
      to,
      mark
    },
    offers: { by: byOffers.map(([one]) => one), sets, places, lines, years, marks },
    spec: specOf(choice, by, field, mark),
    points,
    whole
  };
}

/** Lines are joined only where a subject chart joins them: for those, somebody has checked that the figures are comparable. */
function specOf(
  { series }: ChartChoice,
  by: Dimension | '',
  lines: 'entity' | 'category',
  mark: Mark
): ChartSpec {
  const known = charts.find(
    ({ ask, mark: drawn }) =>
      drawn === 'line' && ask.dimension === by && ask.series.some((id) => id === series)
  );
  return {
    id: 'built',
    topic: 'overview',
    ask: { series: [series], dimension: by },
    mark,
    lines,
    order: 'value',
    joined: known !== undefined && known.joined !== false,
    ...(known?.breaks && { breaks: known.breaks }),
    size: 'full'
  };
}

function setsOf(points: readonly Point[]): FigureSet[] {
  const sets = new Map<string, FigureSet>();
  for (const { unit, period } of points) {
    const key = `${unit} ${period}`;
    sets.set(key, { unit, period, figures: (sets.get(key)?.figures ?? 0) + 1 });
  }
  return [...sets.values()].sort((a, b) => b.figures - a.figures);
}

function byCount(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** The line ids by their newest figures, the largest first. */
function byNewest(points: readonly Point[], field: 'entity' | 'category'): string[] {
  const newest = new Map<string, Point>();
  for (const point of points) {
    const best = newest.get(point[field]);
    if (!best || point.end >= best.end) newest.set(point[field], point);
  }
  return [...newest].sort(([, a], [, b]) => b.value - a.value).map(([line]) => line);
}

function yearsOf(points: readonly Point[]): [number, number] {
  const years = points.map(({ end }) => Number(end.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)];
}

function isWithin({ end }: Point, from: number, to: number): boolean {
  const year = Number(end.slice(0, 4));
  return year >= from && year <= to;
}

function largest<T>(all: readonly T[], of: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || of(one) > of(best) ? one : best),
    undefined
  );
}
