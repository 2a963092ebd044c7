import type { CellObject } from 'write-excel-file/universal';

/**
 * A typed cell of a workbook. Text is always written as text, so it is never read as a formula.
 * @param how day: whether "YYYY-MM-DD" is a day; less precise dates stay text.
 */
export function xlsxCell(value: string | number | boolean | null, { day = false } = {}): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number')
    return { value, type: Number, ...(Number.isInteger(value) && { format: '#,##0' }) };
  if (typeof value === 'boolean') return { value, type: Boolean };
  // At midnight UTC, from which the library counts days in every time zone.
  if (day && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value, type: String };
}
