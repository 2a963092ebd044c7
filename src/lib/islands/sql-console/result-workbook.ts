import writeExcelFile from 'write-excel-file/universal';
import { xlsxCell } from '$lib/export/xlsx-cell';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';

/** A result as a workbook: numbers as numbers unless a spreadsheet would lose digits; the second sheet has the SQL. */
export function resultWorkbook(
  { sql, columns, rows }: QueryResult,
  names: readonly string[],
  sheet: string
): Promise<Blob> {
  const heads = names.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const data = rows.map((row) =>
    columns.map(({ kind, type }, at) => {
      const value = row[at] ?? null;
      const number = kind === 'number' && value !== null ? Number(value) : Number.NaN;
      const fits = Number.isFinite(number) && String(value).replace(/\D/g, '').length <= 15;
      const cell = fits ? number : typeof value === 'boolean' || value === null ? value : String(value);
      return xlsxCell(cell, { day: type === 'DATE' });
    })
  );
  return writeExcelFile([
    { sheet, data: [heads, ...data], stickyRowsCount: 1 },
    { sheet: 'SQL', data: [[{ value: sql, type: String, wrap: true }]], columns: [{ width: 100 }] }
  ]).toBlob();
}
