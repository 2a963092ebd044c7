import { newestOf, type Line } from './model';
import type { Point } from './point';

/** The newest figure of a line in a calendar year, by the end of its date. */
export function inYear(line: Line, year: number): Point | undefined {
  return newestOf(line.points.filter((point) => yearOf(point) === year));
}

/**
 * The two years that the most lines share; of several such pairs the longest span, then the newest.
 * @returns undefined where no line has figures in two years.
 */
export function sharedYears(lines: readonly Line[]): readonly [number, number] | undefined {
  const years = [...new Set(lines.flatMap((line) => line.points.map(yearOf)))];
  const pairs = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));
  const ranked = pairs
    .map((pair) => ({ pair, lines: lines.filter((line) => inYear(line, pair[0]) && inYear(line, pair[1])).length }))
    .filter((candidate) => candidate.lines > 0)
    .sort((a, b) => b.lines - a.lines || span(b.pair) - span(a.pair) || b.pair[1] - a.pair[1]);
  return ranked[0]?.pair;
}

function yearOf(point: Point): number {
  return Number(point.end.slice(0, 4));
}

function span(pair: readonly [number, number]): number {
  return pair[1] - pair[0];
}
