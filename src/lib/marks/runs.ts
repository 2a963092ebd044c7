import type { Line } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { Break, ChartSpec } from '$lib/charts/spec';
import { spanOf, timeOf } from '$lib/charts/time';

/** A point with its place in time. */
export interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/**
 * The runs of a line that may be joined. It is left open at a break of basis, and where the next figure is further
 * off than 1.75 times the line's own rhythm (the median distance of its dates, a year at the least).
 */
export function runsOf(line: Line, { breaks = [], joined = true }: Pick<ChartSpec, 'breaks' | 'joined'>): Placed[][] {
  if (!joined) return [];
  const placed = spineOf(line.points).map((point) => ({ point, x: timeOf(point), y: point.value }));
  const steps = placed.slice(1).map((next, index) => next.x - (placed[index]?.x ?? next.x)).sort((a, b) => a - b);
  const rhythm = Math.max(1, steps[Math.floor(steps.length / 2)] ?? 1);
  const runs: Placed[][] = [];
  for (const next of placed) {
    const before = runs.at(-1)?.at(-1);
    const cut = before && breaks.some(({ year }) => before.x < year && next.x >= year);
    if (before && !cut && next.x - before.x <= rhythm * 1.75) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs;
}

/** The middle of the gap that each break leaves in a line: where its two slashes are drawn. */
export function breaksOf(line: Line, breaks: readonly Break[]): { x: number; y: number }[] {
  return breaks.flatMap(({ year }) => {
    const before = line.points.filter((point) => timeOf(point) < year).at(-1);
    const after = line.points.find((point) => timeOf(point) >= year);
    return before && after ? [{ x: (timeOf(before) + timeOf(after)) / 2, y: (before.value + after.value) / 2 }] : [];
  });
}

/**
 * The points through which a line is drawn; the others stand beside it as marks. Left beside are: a lower bound that
 * is no more than the figure before it ("over 2,000" after 2,625 is no fall), and a figure whose date falls within a
 * year-dated one that is better founded, since which came first is not known.
 */
function spineOf(points: readonly Point[]): Point[] {
  const spine: Point[] = [];
  for (const point of points) {
    const before = spine.at(-1);
    const lower = point.qualifier === 'over' || point.qualifier === 'at-least';
    if (before && lower && point.value <= before.value && point !== points.at(-1)) continue;
    if (points.some((other) => other !== point && overlaps(other, point) && rank(other) < rank(point))) continue;
    spine.push(point);
  }
  return spine;
}

function overlaps(year: Point, point: Point): boolean {
  if (year.precision !== 'year' || year.period !== 'instant') return false;
  const [from, to] = spanOf(year);
  const [start, end] = spanOf(point);
  return start >= from && end <= to;
}

/** Lower is better founded: by tier, then an exact figure before a hedged one. */
function rank(point: Point): number {
  return { official: 0, press: 2, secondary: 4 }[point.tier] + (point.qualifier === 'exact' ? 0 : 1);
}
