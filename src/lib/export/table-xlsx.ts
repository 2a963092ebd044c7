import writeExcelFile from 'write-excel-file/universal';
import { workbookType } from './workbook-type';
import { xlsxCell } from './xlsx-cell';

/** A table for a workbook. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly unit: string | null }[];
  readonly rows: readonly object[];
  /** The lines of the second sheet: how to cite the table, and where it comes from. */
  readonly cited: readonly (readonly [label: string, text: string])[];
}

/**
 * A whole table as a workbook with its column names: numbers as numbers, DATE as days, NULL as empty cells. The second
 * sheet has the citation, and the type and unit of each column.
 */
export function tableXlsx({ name, columns, rows, cited }: Sheet): Promise<Blob> {
  const heads = columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const }));
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, string | number | boolean | null>> = { ...row };
    return columns.map((column) => xlsxCell(cells[column.name] ?? null, { day: column.type === 'DATE' }));
  });
  const about = [
    ...cited,
    ['', ''] as const,
    ...columns.map((column) => [column.name, [column.type, column.unit].filter(Boolean).join(', ')] as const)
  ];
  const sheets = [
    { sheet: name, data: [heads, ...lines], stickyRowsCount: 1 },
    {
      sheet: 'about',
      data: about.map((line) => line.map((text) => xlsxCell(text))),
      columns: [{ width: 26 }, { width: 90 }]
    }
  ];
  return writeExcelFile(sheets, workbookType()).toBlob();
}
