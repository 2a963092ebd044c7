import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Value } from '$lib/query/engine/engine';
import type { QueryResult, ResultColumn } from '$lib/query/ad-hoc/query-result';

/** A result as Parquet: doubles, booleans and integers as such, all else as text; the metadata has the SQL. */
export function resultParquet({ sql, columns, rows }: QueryResult, names: readonly string[]): Blob {
  const bytes = parquetWriteBuffer({
    columnData: columns.map((column, at) => ({
      name: names[at] ?? '',
      ...written(
        column,
        rows.map((row) => row[at] ?? null)
      )
    })),
    kvMetadata: [{ key: 'sql', value: sql }]
  });
  return new Blob([bytes], { type: 'application/vnd.apache.parquet' });
}

function written({ type }: ResultColumn, values: readonly Value[]) {
  const each = <T>(read: (value: Value) => T) => values.map((value) => (value === null ? null : read(value)));
  if (/^(?:DOUBLE|FLOAT)$/.test(type)) return { type: 'DOUBLE' as const, data: each(Number) };
  if (type === 'BOOLEAN') return { type: 'BOOLEAN' as const, data: each(Boolean) };
  if (/^(?:U?(?:TINY|SMALL)INT|U?INTEGER|BIGINT)$/.test(type))
    return { type: 'INT64' as const, data: each((value) => BigInt(String(value))) };
  return { type: 'STRING' as const, data: each(String) };
}
