import { coloursOf } from '$lib/catalogue/colour';
import { citedDocument } from '$lib/catalogue/cited-document';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { barSets, type BarSet } from './bar-sets';
import type { DrawnPoint } from './drawn-point';
import { isLateQuote } from './late-quote';
import type { Line, PlacedPoint } from './placed-point';
import type { Point } from './point';
import { gapsOf, runsOf } from './runs';
import { slopeOf, type Slope } from './slope';
import type { ChartSpec } from './spec';
import { spanOf, timeOf, windowOf } from './time';

export type { Line, PlacedPoint } from './placed-point';

const tiers: readonly Point['tier'][] = ['official', 'press', 'secondary'];

/** What a chart draws: its lines in the order of the ask. Drawings see points only as `DrawnPoint`. */
export interface ChartModel<Drawn extends DrawnPoint = PlacedPoint> {
  readonly spec: ChartSpec;
  readonly locale: Locale;
  readonly lines: readonly Line<Drawn>[];
  /** What a slope chart compares; undefined where no line has figures in two years. */
  readonly slope: Slope<Drawn> | undefined;
  /** The rows of a bar chart. */
  readonly bars: readonly BarSet<Drawn>[];
}

/** A chart would join points that must not be joined. */
export class MixedLineError extends Error {
  constructor(chart: string, line: string, what: string) {
    super(
      `Chart ${chart}: line ${line} would join points of different ${what}. Narrow its ask, or split the line.`
    );
    this.name = 'MixedLineError';
  }
}

/**
 * Builds what a chart draws from its points, with names in the page's language.
 * @param whole all points of the chart, where filters leave only some: lines are joined and coloured as in the whole.
 * @throws MixedLineError where a line would join two definitions, periods or units.
 */
export function modelOf(
  spec: ChartSpec,
  points: readonly Point[],
  locale: Locale,
  whole: readonly Point[] = points
): ChartModel {
  const ids = inOrder(spec, spec.lines, whole);
  const colours = coloursOf(ids);
  const all = placedIn(spec, whole, locale);
  const shown = new Set(points.map(({ row }) => row));
  const lines = ids.flatMap((id, index) => {
    // Strokes are those of the whole chart: a filter takes points away, and never joins others.
    const line = all.filter((point) => point[spec.lines] === id);
    const every = line.filter(({ row }) => shown.has(row));
    refuseMixed(spec, id, every);
    const [first] = every;
    if (!first) return [];
    // A late quote is shown at its date, but it is not what the line has come to.
    const current = line.filter((point) => !isLateQuote(point, line));
    const shownCurrent = current.filter(({ row }) => shown.has(row));
    const newest = shownCurrent.reduce(newerOf, shownCurrent[0] ?? first);
    // A dot shows only the newest figure, so the table and the sources list only that one.
    const own = spec.mark === 'dots' ? [newest] : every;
    const runs = runsOf(spec.mark === 'dots' ? own : current, spec)
      .map((run) => run.filter(({ row }) => shown.has(row)))
      .filter((run) => run.length > 1);
    return [
      {
        id,
        name: termName(spec.lines, id, locale, spec.ask.dimension),
        colour: colours[index] ?? 'grey',
        points: own,
        oldest: own.reduce((best, point) => (point.span[1] < best.span[1] ? point : best), own[0] ?? first),
        newest,
        stepped: first.basis === 'statement' || first.period === 'cumulative',
        runs,
        gaps: gapsOf(own, spec)
      }
    ];
  });
  return {
    spec,
    locale,
    lines,
    slope: spec.mark === 'slope' ? slopeOf(lines) : undefined,
    bars: barSets(spec, lines, spec.groups ? inOrder(spec, spec.groups, points) : [])
  };
}

/** A point whose documents are named as a page in the language cites them. */
function cited(point: Point, locale: Locale): Point {
  const others = point.others.map((other) => ({ ...other, ...citedDocument(other, locale) }));
  return { ...point, ...citedDocument(point, locale), others };
}

/**
 * The points in time order. Where all are statistics of years, each is placed at its year; where others have closer dates, in the
 * middle of its year.
 */
function placedIn(spec: ChartSpec, points: readonly Point[], locale: Locale): PlacedPoint[] {
  const isYearly = points.every(({ basis, precision, period }) => {
    return basis === 'statistic' && precision === 'year' && (period === 'instant' || period === 'year');
  });
  return points
    .map((point) => {
      const year = Number(point.end.slice(0, 4));
      return {
        ...cited(point, locale),
        at: isYearly ? year : timeOf(point),
        span: isYearly ? ([year, year] as const) : spanOf(point),
        window: windowOf(point),
        group: groupName(spec, point, locale)
      };
    })
    .sort((a, b) => a.at - b.at || a.row - b.row);
}

function inOrder(spec: ChartSpec, field: 'entity' | 'category', points: readonly Point[]): string[] {
  const given: readonly string[] = (field === 'entity' ? spec.ask.entities : spec.ask.categories) ?? [];
  const present: readonly string[] = [...new Set(points.map((point) => point[field]))];
  return [...given.filter((key) => present.includes(key)), ...present.filter((key) => !given.includes(key))];
}

function groupName(spec: ChartSpec, point: Point, locale: Locale): string {
  return spec.groups ? termName(spec.groups, point[spec.groups], locale, spec.ask.dimension) : '';
}

/** Of two figures that end at the same time: the better founded, then the more closely dated. */
function newerOf(best: PlacedPoint, point: PlacedPoint): PlacedPoint {
  const later = point.span[1] - best.span[1] || tiers.indexOf(best.tier) - tiers.indexOf(point.tier);
  return later >= 0 ? point : best;
}

function refuseMixed(spec: ChartSpec, line: string, points: readonly Point[]): void {
  const fields = [
    'series',
    'unit',
    // Windows are never joined, so a running total may appear next to a closed window.
    ...(spec.mark === 'windows' ? [] : (['period'] as const)),
    ...(spec.groups ? [] : (['entity', 'category'] as const))
  ] as const;
  for (const field of fields) {
    if (new Set(points.map((point) => point[field])).size > 1) throw new MixedLineError(spec.id, line, field);
  }
}
