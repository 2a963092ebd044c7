import type { Point } from './point';

/** What leaves points of a chart out: years and places; what is left out does not filter. */
interface Within {
  readonly from?: number;
  readonly to?: number;
  readonly places: readonly string[];
}

/**
 * The points that filters leave, as series-points.sql would answer under them: a point is of the year in which it ends, and
 * of a range all its years. All statements of one point end in one year, so none is torn from the others.
 */
export function pointsWithin(points: readonly Point[], { from, to, places }: Within): Point[] {
  return points.filter(({ start, end, period, entity }) => {
    if (places.length > 0 && !places.includes(entity)) return false;
    if (from !== undefined && yearOf(end) < from) return false;
    const first = period === 'range' ? start : end;
    // A range without a start reaches no first year: SQL compares it with nothing too.
    return to === undefined || (first !== null && yearOf(first) <= to);
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
