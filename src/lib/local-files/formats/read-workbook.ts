import readExcelFile, { type CellValue } from 'read-excel-file/web-worker';
import type { Cell } from '../cell';
import { FileError } from '../file-error';
import { partOf } from './text-of';
import { zipEntries } from './zip-entries';

/** Maximum bytes of XML in a workbook: it is read whole, and text takes twice its bytes. */
const most = 300 * 1024 * 1024;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The sheets of a workbook, with days as 'YYYY-MM-DD' and times as 'YYYY-MM-DD HH:MM:SS'.
 * @throws FileError where it is no workbook, is damaged, or would exceed the memory of a page.
 */
export async function readWorkbook(file: Blob): Promise<Sheet[]> {
  if (file.size > most) throw new FileError('xlsx_too_large', { megabytes: megabytes(file.size) });
  const bytes = await partOf(file, 0, file.size);
  const entries = zipEntries(bytes);
  if (!entries) throw new FileError('xlsx_broken');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new FileError('zip');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > most) throw new FileError('xlsx_too_large', { megabytes: megabytes(unpacked) });
  try {
    const sheets = await readExcelFile(bytes.buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch (cause) {
    throw new FileError('xlsx_broken', {}, cause);
  }
}

function cellOf(value: CellValue | null): Cell {
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
