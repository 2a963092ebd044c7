import type { SeriesId } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { charts } from '.';
import { headlineOf, type Headline } from './headline';
import type { Point } from './point';
import { spanOf } from './time';

/**
 * The newest changes: for each series its newest headline that has an earlier figure to compare, the newest first.
 * Excluded are targets and limits, and series of charts with unjoined marks, whose figures count different things.
 * @param points totals of any series; of a series with several entities the newest figure counts.
 * @param most maximum number of results.
 */
export function newestHeadlines(points: readonly Point[], most: number): Headline[] {
  const lines = new Map<string, Point[]>();
  for (const point of points) {
    const line = [point.series, point.entity, point.period, point.unit].join(' ');
    lines.set(line, [...(lines.get(line) ?? []), point]);
  }
  const newest = [...lines.values()]
    .flatMap((line) => headlineOf(line) ?? [])
    .filter(({ before, point }) => before && isComparable(point.series))
    .sort((a, b) => spanOf(b.point)[1] - spanOf(a.point)[1] || a.point.series.localeCompare(b.point.series));
  const seen = new Set<string>();
  return newest.filter(({ point }) => !seen.has(point.series) && seen.add(point.series)).slice(0, most);
}

const unjoined = new Set<SeriesId>(
  charts.flatMap(({ joined, ask }) => (joined === false && ask.dimension === '' ? ask.series : []))
);

function isComparable(id: SeriesId): boolean {
  return !['target', 'limit'].includes(series[id].nature) && !unjoined.has(id);
}
