import type { ExportModel } from '$lib/captions/export-model';
import { tById } from '$lib/i18n/t';
import { tableCsv } from './table-csv';
import { citingColumns, exportColumns } from './export-columns';
import { exportRows, type ExportPart } from './export-rows';

/**
 * Figures as CSV that spreadsheets open in the right letters (see table-csv.ts), qualifiers in a column of their own. Heads are in
 * the language of the view; its first five columns are the table tab, row by row. Note, as-at, data version, licence and
 * address stand in every row: CSV has no other place for them.
 */
export function csvOf(exportModel: ExportModel, part: ExportPart): string {
  const columns = [...exportColumns, ...citingColumns].map((column) => ({
    ...column,
    head: tById(column.head, exportModel.locale)
  }));
  const rows = exportRows(exportModel, part).map((row) =>
    Object.fromEntries(columns.map(({ head, cell }) => [head, cell(row, exportModel)]))
  );
  return tableCsv(
    columns.map(({ head }) => head),
    rows
  );
}
