import {
  bool,
  dateDay,
  float64,
  int64,
  tableFromColumns,
  tableToIPC,
  timestamp,
  utf8,
  type Column
} from '@uwdata/flechette';
import { arrowColumn } from '$lib/query/parquet/arrow-column';
import type { FlatType } from '$lib/query/parquet/column-plan';
import type { ColumnType, LocalColumn } from './cell';

const microseconds = 2;
const arrowTypes: Readonly<Record<ColumnType, () => FlatType>> = {
  BOOLEAN: bool,
  BIGINT: int64,
  DOUBLE: float64,
  DATE: dateDay,
  TIMESTAMP: () => timestamp(microseconds, null),
  TIMESTAMPTZ: () => timestamp(microseconds, 'UTC'),
  VARCHAR: utf8
};

/** Rows, column by column, as one Arrow IPC stream. A Blob, so that the browser may keep it on disk. */
export function batchBlob(columns: readonly LocalColumn[], values: readonly unknown[][], rows: number): Blob {
  const made = columns.map(({ name, type }, at): [string, Column<unknown>] => {
    const plan = { name, sql: type, type: arrowTypes[type](), element: { name } };
    return [name, arrowColumn(plan, [values[at] ?? []], rows)];
  });
  const bytes = tableToIPC(tableFromColumns(made), { format: 'stream' }) ?? new Uint8Array();
  return new Blob([new Uint8Array(bytes)]);
}
