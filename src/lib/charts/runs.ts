import type { DrawnPoint } from './drawn-point';
import type { Point } from './point';
import type { ChartSpec } from './spec';

/** A point that may be joined; points of the evidence have a source tier. */
type Joined = DrawnPoint & { readonly tier?: Point['tier'] };
type Joining = Pick<ChartSpec, 'breaks' | 'joined'>;

/**
 * The runs of a line. A line is cut at a break of basis, and where the next figure is further away than 1.75 times the
 * line's rhythm (the median distance of its dates, at least a year) or than three years.
 */
export function runsOf<Drawn extends Joined>(
  points: readonly Drawn[],
  { breaks = [], joined = true }: Joining
): Drawn[][] {
  if (!joined) return [];
  const spine = spineOf(points);
  const steps = spine
    .slice(1)
    .map((next, index) => next.at - (spine[index]?.at ?? next.at))
    .sort((a, b) => a - b);
  const rhythm = Math.max(1, steps[Math.floor(steps.length / 2)] ?? 1);
  // Three years and a few days: a leap day must not separate two figures of the same calendar date.
  const reach = Math.min(3.01, rhythm * 1.75);
  const runs: Drawn[][] = [];
  for (const next of spine) {
    const before = runs.at(-1)?.at(-1);
    const cut = before && breaks.some(({ year }) => before.at < year && next.at >= year);
    if (before && !cut && next.at - before.at <= reach) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The middle of the gap at each break, where the two slashes are drawn. */
export function gapsOf(points: readonly DrawnPoint[], { breaks = [] }: Joining): { x: number; y: number }[] {
  return breaks.flatMap(({ year }) => {
    const before = points.filter((point) => point.at < year).at(-1);
    const after = points.find((point) => point.at >= year);
    return before && after ? [{ x: (before.at + after.at) / 2, y: (before.value + after.value) / 2 }] : [];
  });
}

/**
 * The points that a stroke joins; the others are drawn as separate marks. Not joined are a lower bound that is no more
 * than the figure before it ("over 2,000" after 2,625 is no fall), and a figure dated within the year of one from a
 * source of a better tier, since their order is unknown.
 */
function spineOf<Drawn extends Joined>(points: readonly Drawn[]): Drawn[] {
  const spine: Drawn[] = [];
  for (const point of points) {
    const before = spine.at(-1);
    const lower = point.qualifier === 'over' || point.qualifier === 'at-least';
    if (before && lower && point.value <= before.value) continue;
    if (points.some((other) => other !== point && holds(other, point) && rank(other) < rank(point))) continue;
    spine.push(point);
  }
  return spine;
}

function holds(year: DrawnPoint, point: DrawnPoint): boolean {
  const dated = year.precision === 'year' && year.period === 'instant';
  return dated && point.span[0] >= year.span[0] && point.span[1] <= year.span[1];
}

/** Lower is better. "Exact" is no better than "about": an advertisement may be exact. */
function rank({ tier }: Joined): number {
  return { official: 0, press: 1, secondary: 2 }[tier ?? 'official'];
}
