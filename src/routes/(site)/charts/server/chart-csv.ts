import { tableCsv } from '$lib/export/table-csv';
import type { Takeaway } from '$lib/figures/takeaway';

const columns = [
  'what',
  'start',
  'end',
  'date',
  'hedge',
  'qualifier',
  'value',
  'unit',
  'figure',
  'relation',
  'source',
  'publisher',
  'published',
  'tier',
  'url',
  'locator',
  'note',
  'basis',
  'chart',
  'as_at',
  'data_version',
  'address'
] as const;

/** Every statement behind a view as CSV: the hedge in a column of its own, the document of each in its row. */
export function chartCsv(taken: Takeaway): string {
  const rows = taken.statements.map(({ source, ...row }) => ({
    ...row,
    source: source?.title ?? '',
    publisher: source?.publisher ?? '',
    published: source?.published ?? '',
    tier: source?.tier ?? '',
    url: source?.url ?? '',
    chart: taken.title,
    as_at: taken.asAt,
    data_version: taken.dataVersion,
    address: taken.address
  }));
  return tableCsv(columns, rows);
}
