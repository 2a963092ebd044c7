/** The value of a cell of a local file before its column has a type; null for an empty cell. */
export type Cell = string | number | boolean | null;

/** The types that a column of a local file may have. */
export const columnTypes = [
  'BOOLEAN',
  'BIGINT',
  'DOUBLE',
  'DATE',
  'TIMESTAMP',
  'TIMESTAMPTZ',
  'VARCHAR'
] as const;

export type ColumnType = (typeof columnTypes)[number];

export interface LocalColumn {
  readonly name: string;
  readonly type: ColumnType;
}
