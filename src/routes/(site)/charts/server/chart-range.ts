import { termName } from '$lib/catalogue/name';
import type { ChartRange } from '$lib/captions/chart-file';
import type { FigureData } from '$lib/captions/figure-data';

/** The values for a chart's filters: the years and places of its unfiltered points. */
export function chartRange({ model }: FigureData): ChartRange {
  const points = model.lines.flatMap((line) => line.points);
  const years = points.map((point) => Number(point.end.slice(0, 4)));
  const slugs = [...new Set(points.map((point) => point.entity))];
  return {
    first: Math.min(...years),
    last: Math.max(...years),
    places: slugs.map((slug) => ({ slug, name: termName('entity', slug, model.locale) }))
  };
}
