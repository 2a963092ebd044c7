import { seriesMarks } from './chart-choice';
import { MOST_LINES } from './default-mark';
import type { Point } from './point';
import type { Mark } from './spec';

/** More rows than this read better as a table. */
const MOST_BARS = 30;

/** The marks that suit figures of one unit and one kind of period. */
export function offeredMarks(points: readonly Point[], lines: 'entity' | 'category'): Mark[] {
  const [first] = points;
  if (!first) return [];
  const byLine = new Map<string, Point[]>();
  for (const point of points) {
    const line = byLine.get(point[lines]) ?? [];
    line.push(point);
    byLine.set(point[lines], line);
  }
  const years = (line: readonly Point[]) => new Set(line.map(({ end }) => end.slice(0, 4)));
  const repeated = [...byLine.values()].filter((line) => years(line).size > 1);
  const isWindow = first.period === 'range';
  const isAmount = first.unit !== 'rank' && points.every(({ value }) => value >= 0);
  const can: Readonly<Record<(typeof seriesMarks)[number], boolean>> = {
    line: !isWindow && repeated.length > 0 && byLine.size <= MOST_LINES,
    // A column is labelled with a calendar year, which a fiscal year is not.
    columns: first.period === 'year' && isAmount && byLine.size === 1,
    bars: !isWindow && isAmount && byLine.size > 1 && byLine.size <= MOST_BARS,
    dots: !isWindow,
    slope: !isWindow && sharedYears(repeated.map(years)) && byLine.size > 1 && byLine.size <= 12,
    windows: isWindow
  };
  return seriesMarks.filter((mark) => can[mark]);
}

/** True where at least two lines share two years. */
function sharedYears(lines: readonly ReadonlySet<string>[]): boolean {
  return lines.some((one, at) =>
    lines.slice(at + 1).some((other) => [...one].filter((year) => other.has(year)).length > 1)
  );
}
