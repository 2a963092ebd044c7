import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceRows } from '../evidence/evidence-rows';
import { build } from './site-index';

/** The years of the first and the last figure of a chart, as in its file names: "2002-2025". */
export function spanOf(chart: string): string {
  const { range } = JSON.parse(readFileSync(join(build, 'charts', `${chart}.json`), 'utf8')) as {
    readonly range: { readonly first: number; readonly last: number };
  };
  return `${range.first}-${range.last}`;
}

/**
 * The figures that documents state of a series and a place for its newest day, in full.
 * @throws RangeError where there are none
 */
export function newestOf(series: string, entity: string): { year: string; figures: string[] } {
  const rows = evidenceRows.filter(
    ({ cells }) =>
      cells['series'] === series &&
      cells['entity'] === entity &&
      cells['dimension'] === '' &&
      cells['withheld'] === ''
  );
  const end = rows
    .map(({ cells }) => cells['end'] ?? '')
    .toSorted()
    .at(-1);
  if (!end) throw new RangeError(`No figure of ${series} for ${entity}`);
  const newest = rows.filter(({ cells }) => cells['end'] === end);
  return {
    year: end.slice(0, 4),
    figures: newest.map(({ cells }) => Number(cells['value']).toLocaleString('en'))
  };
}
