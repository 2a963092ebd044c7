import type { Point } from './point';

/** The filters on points of a chart: years and places. An omitted field does not filter. */
interface Within {
  readonly from?: number;
  readonly to?: number;
  readonly places: readonly string[];
}

/**
 * The points within the filters, the same as series-points.sql returns for them. A point belongs to the year in which
 * it ends, a range to all of its years. All statements of one point end in the same year, so they stay together.
 */
export function pointsWithin(points: readonly Point[], { from, to, places }: Within): Point[] {
  return points.filter(({ start, end, period, entity }) => {
    if (places.length > 0 && !places.includes(entity)) return false;
    if (from !== undefined && yearOf(end) < from) return false;
    const first = period === 'range' ? start : end;
    // A range without a start has no first year: SQL does not match it either.
    return to === undefined || (first !== null && yearOf(first) <= to);
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
