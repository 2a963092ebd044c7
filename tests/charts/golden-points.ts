import { pointsOf, type Point } from '$lib/charts/point';
import type { SeriesPointRow } from '$lib/query/questions/series-points';

const answers = import.meta.glob<SeriesPointRow[]>('./golden/*.json', { eager: true, import: 'default' });

/** The points of a golden query result, in Node and in the browser. */
export function goldenPoints(name: string): Point[] {
  const rows = answers[`./golden/${name}.json`];
  if (!rows)
    throw new RangeError(`tests/charts/golden/${name}.json is missing: see tests/charts/golden-file.ts`);
  return pointsOf(rows);
}
