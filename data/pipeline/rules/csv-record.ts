import type { ColumnName } from '../schema/row.ts';
import type { Schema, TableName } from '../schema.ts';

/** A CSV row under the contract's header: the line where it starts and its cells as text. */
export interface CsvRecord<C extends string = string> {
  readonly row: number;
  readonly cells: Readonly<Record<C, string>>;
  /** False where the row has too few or too many cells: it still names its key, but is judged no further. */
  readonly whole: boolean;
}

/** All tables as read, before any cell is trusted. */
export type Evidence = { readonly [N in TableName]: readonly CsvRecord<ColumnName<Schema[N]>>[] };

/** The text of a cell, '' where the record has no such column. */
export function cellOf(record: CsvRecord, column: string): string {
  const cells: Readonly<Partial<Record<string, string>>> = record.cells;
  return cells[column] ?? '';
}
