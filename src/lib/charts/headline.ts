import { isLateQuote } from './late-quote';
import type { Point } from './point';
import { spanOf, timeOf } from './time';

/** A headline figure with the figure to compare it with. */
export interface Headline {
  readonly point: Point;
  /** The newest earlier figure with another value or qualifier; earlier beyond doubt, whatever the precision of the dates. */
  readonly before: Point | undefined;
  /** The first figure, where all earlier figures are equal. */
  readonly since: Point | undefined;
  /** Whether it is above all earlier figures of its kind. */
  readonly isRecord: boolean;
  /** A newer figure that only a secondary source states. */
  readonly newer: Point | undefined;
  /** Official and press figures of the same kind, for the sparkline; empty for windows. */
  readonly history: readonly Point[];
  /** The rhythm of the series: the median distance of its dates in months, at least twelve. */
  readonly rhythmMonths: number;
  /** The last day before the figure is stale: its date plus twice the rhythm. */
  readonly staleFrom: string;
}

/**
 * The headline of a series: its newest figure of tier official or press that is no late quote of an older one.
 * @returns undefined where there is none.
 */
export function headlineOf(points: readonly Point[]): Headline | undefined {
  const ordered = [...points].sort((a, b) => spanOf(a)[1] - spanOf(b)[1] || timeOf(a) - timeOf(b));
  const firm = ordered.filter((point) => point.tier !== 'secondary' && !isLateQuote(point, points));
  const point = firm.at(-1);
  if (!point) return undefined;
  const window = point.period === 'range' || point.period === 'cumulative';
  const like = firm.filter((other) => other.period === point.period && other.unit === point.unit);
  const earlier = like.filter((other) => other !== point && surelyBefore(other, point));
  const before = earlier
    .filter((other) => other.value !== point.value || other.qualifier !== point.qualifier)
    .at(-1);
  const newer = ordered
    .filter((other) => other.period === point.period && other.unit === point.unit)
    .filter((other) => other.tier === 'secondary' && spanOf(other)[0] >= spanOf(point)[1])
    .at(-1);
  const rhythmMonths = rhythmOf(like);
  return {
    point,
    before,
    since: before ? undefined : earlier[0],
    isRecord: isAbove(point, earlier),
    newer,
    history: window ? [] : like,
    rhythmMonths,
    staleFrom: plusMonths(lastDay(point), 2 * rhythmMonths)
  };
}

/** An upper bound is above nothing; a rank is better where it is smaller, so it has no record here. */
function isAbove(point: Point, earlier: readonly Point[]): boolean {
  if (point.qualifier === 'under' || point.qualifier === 'up-to' || point.unit === 'rank') return false;
  return earlier.length > 0 && earlier.every((other) => other.value < point.value);
}

/** Windows may overlap, so only their ends are compared. */
function surelyBefore(other: Point, point: Point): boolean {
  return point.period === 'range' ? other.end < point.end : spanOf(other)[1] <= spanOf(point)[0] + 1e-9;
}

function rhythmOf(points: readonly Point[]): number {
  const times = points.map(timeOf).sort((a, b) => a - b);
  const steps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((a, b) => a - b);
  return Math.max(12, Math.round((steps[Math.floor(steps.length / 2)] ?? 1) * 12));
}

/** The latest day that a figure's date can mean: for a year, its last day. */
function lastDay(point: Point): string {
  if (point.precision === 'year' && point.period === 'instant') return `${point.end.slice(0, 4)}-12-31`;
  return point.precision === 'month' ? plusMonths(`${point.end.slice(0, 7)}-31`, 0) : point.end;
}

function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
