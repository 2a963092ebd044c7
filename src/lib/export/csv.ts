import type { ExportModel } from '$lib/captions/export-model';
import { tById } from '$lib/i18n/t';
import { tableCsv } from './table-csv';
import { citingColumns, exportColumns } from './export-columns';
import { exportRows, type ExportPart } from './export-rows';

/**
 * Figures as CSV that spreadsheets read in the right encoding (see table-csv.ts), with the qualifier in its own column.
 * Headers are in the language of the view; the first five columns equal the table tab. Note, reference date, data
 * version, licence and address are repeated in every row, since CSV has no metadata.
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
