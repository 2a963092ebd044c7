import type { Takeaway } from '$lib/captions/export-model';
import { say } from '$lib/i18n/t';
import { tableCsv } from './table-csv';
import { citingColumns, takenColumns } from './export-columns';
import { takenRows, type TakenPart } from './export-rows';

/**
 * Figures as CSV that spreadsheets open in the right letters (see table-csv.ts), hedges in a column of their own. Heads are in
 * the language of the view; its first five columns are the table tab, row by row. Note, as-at, data version, licence and
 * address stand in every row: CSV has no other place for them.
 */
export function csvOf(takeaway: Takeaway, part: TakenPart): string {
  const columns = [...takenColumns, ...citingColumns].map((column) => ({
    ...column,
    head: say(column.head, takeaway.locale)
  }));
  const rows = takenRows(takeaway, part).map((row) =>
    Object.fromEntries(columns.map(({ head, cell }) => [head, cell(row, takeaway)]))
  );
  return tableCsv(
    columns.map(({ head }) => head),
    rows
  );
}
