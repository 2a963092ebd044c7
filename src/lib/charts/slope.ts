import type { DrawnPoint } from './drawn-point';
import type { Line, PlacedPoint } from './placed-point';

/** What a slope chart compares: two years, and the lines with a figure in both. */
export interface Slope<Drawn extends DrawnPoint = PlacedPoint> {
  readonly years: readonly [from: number, to: number];
  readonly pairs: readonly { readonly line: Line<Drawn>; readonly from: Drawn; readonly to: Drawn }[];
}

/**
 * The slope between the two years that most lines share; among equals the longest span, then the newest.
 * @returns undefined where no line has figures in two years.
 */
export function slopeOf(lines: readonly Line[]): Slope | undefined {
  const years = [...new Set(lines.flatMap((line) => line.points.map(yearOf)))];
  const slopes = years.flatMap((from) =>
    years.filter((to) => to > from).map((to) => between(lines, from, to))
  );
  const span = ({ years: [from, to] }: Slope) => to - from;
  return slopes
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => b.pairs.length - a.pairs.length || span(b) - span(a) || b.years[1] - a.years[1])[0];
}

function between(lines: readonly Line[], from: number, to: number): Slope {
  const pairs = lines.flatMap((line) => {
    const [before, after] = [newestIn(line, from), newestIn(line, to)];
    return before && after ? [{ line, from: before, to: after }] : [];
  });
  return { years: [from, to], pairs };
}

function newestIn(line: Line, year: number): PlacedPoint | undefined {
  return line.points
    .filter((point) => yearOf(point) === year)
    .reduce<PlacedPoint | undefined>(
      (best, point) => (!best || point.span[1] >= best.span[1] ? point : best),
      undefined
    );
}

function yearOf(point: PlacedPoint): number {
  return Number(point.end.slice(0, 4));
}
