import { cellOf, type CsvRecord } from '../rules/csv-record.ts';
import type { Table } from '../schema/table.ts';
import { cellValue } from './cell-value.ts';
import { derivedValue } from './derived-value.ts';

/** The stored values of a checked record, in the order of the built table's columns. */
export function rowValues({ columns, derived = {} }: Table, record: CsvRecord): (string | number | null)[] {
  return [
    ...Object.entries(columns).map(([name, column]) => cellValue(column, cellOf(record, name))),
    ...Object.values(derived).map((derivation) => derivedValue(derivation, record))
  ];
}
