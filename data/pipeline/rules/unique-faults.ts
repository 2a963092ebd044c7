import type { Table } from '../schema/table.ts';
import { cellOf, type CsvRecord } from './csv-record.ts';
import { shown, type Fault } from './fault.ts';

/** The rows that repeat what may stand once, by each of the table's `unique` sets; the first of them is not blamed. */
export function uniqueFaults(
  { file, unique }: Table,
  records: readonly CsvRecord[],
  wrong: (row: number, column: string) => boolean
): Fault[] {
  return unique.flatMap((columns) => {
    const sound = records.filter(({ row, whole }) => whole && !columns.some((column) => wrong(row, column)));
    return repeats(file, columns, sound);
  });
}

function repeats(file: string, columns: readonly string[], records: readonly CsvRecord[]): Fault[] {
  const first = new Map<string, number>();
  return records.flatMap((record) => {
    const key = columns.map((column) => cellOf(record, column)).join('\u0000');
    const row = first.get(key);
    if (row === undefined) {
      first.set(key, record.row);
      return [];
    }
    const [column = ''] = columns;
    const found = columns.length === 1 ? `${shown(key)} as in row ${row}` : `the same as row ${row}`;
    return [{ file, row: record.row, column, found, expected: `${columns.join(', ')} to stand once` }];
  });
}
