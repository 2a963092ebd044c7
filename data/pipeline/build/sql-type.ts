import type { Column } from '../schema/column.ts';

const types = {
  text: 'VARCHAR',
  'partial-date': 'VARCHAR',
  date: 'DATE',
  integer: 'INTEGER',
  year: 'INTEGER',
  decimal: 'DOUBLE'
} as const satisfies Record<Column['type'], string>;

export type SqlType = (typeof types)[Column['type']];

/** The SQL and Parquet type of a column. A partial date stays text: padded to a day it would claim what it does not know. */
export function sqlType({ type }: Pick<Column, 'type'>): SqlType {
  return types[type];
}
