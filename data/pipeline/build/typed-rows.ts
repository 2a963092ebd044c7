import type { CsvRecord } from '../rules/csv-record.ts';
import type { Row } from '../schema/row.ts';
import type { Table } from '../schema/table.ts';
import { rowValues } from './row-values.ts';

/** Checked records as rows of their contract's type. */
export function typedRows<T extends Table>(table: T, records: readonly CsvRecord[]): Row<T>[] {
  const names = [...Object.keys(table.columns), ...Object.keys(table.derived ?? {})];
  return records.map((record) => {
    const values = rowValues(table, record);
    // The parse boundary: the rules have held every cell against the contract that Row is derived from.
    return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Row<T>;
  });
}
