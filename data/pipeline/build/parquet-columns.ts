import type { Table } from '../schema/table.ts';
import { sqlType, type SqlType } from './sql-type.ts';

/** One column of a built table; `unit` is fixed, or null where there is none or another column holds it. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly unit: string | null;
}

/** The columns of a built table in their order: the CSV's, then the derived ones. */
export function parquetColumns(table: Table): ParquetColumn[] {
  return [
    ...Object.entries(table.columns).map(([name, column]) => ({
      name,
      type: sqlType(column),
      unit: column.unit ?? null
    })),
    ...Object.keys(table.derived ?? {}).map((name) => ({
      name,
      type: sqlType({ type: 'integer' }),
      unit: null
    }))
  ];
}
