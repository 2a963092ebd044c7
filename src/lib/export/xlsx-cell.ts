import type { CellObject } from 'write-excel-file/universal';

/**
 * A typed cell of a workbook. Text is never taken for a formula, since it is written as text.
 * @param how day: whether "YYYY-MM-DD" is a day; what is less precise stays text.
 */
export function xlsxCell(value: string | number | boolean | null, { day = false } = {}): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number')
    return { value, type: Number, ...(Number.isInteger(value) && { format: '#,##0' }) };
  if (typeof value === 'boolean') return { value, type: Boolean };
  // At midnight UTC: the library counts a workbook's days from there, whatever the zone.
  if (day && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value, type: String };
}
