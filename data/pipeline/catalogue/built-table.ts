import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../rules/csv-record.ts';
import { schema, tableNames, type TableName } from '../schema.ts';
import { parquetColumns, type ParquetColumn } from '../build/parquet-columns.ts';
import { sha256Of } from '../build/sha256-of.ts';

/** A Parquet file as the catalogue tells of it: rows, size in bytes, sha256 in hex, columns. */
export interface BuiltTable {
  readonly name: TableName;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly columns: readonly ParquetColumn[];
}

/**
 * What was built, read back from the Parquet files in the folder.
 * @param counted rows of tables that are not in the evidence: an operator's.
 */
export function builtTables(
  folder: string,
  evidence: Evidence,
  counted: Readonly<Partial<Record<TableName, number>>> = {}
): BuiltTable[] {
  return tableNames.map((name) => {
    const file = `${name}.parquet`;
    return {
      name,
      file,
      rows: counted[name] ?? evidence[name].length,
      bytes: statSync(join(folder, file)).size,
      sha256: sha256Of(join(folder, file)),
      columns: parquetColumns(schema[name])
    };
  });
}

/** The data version: 16 hex digits that change with any byte of any table. */
export function dataVersion(tables: readonly BuiltTable[]): string {
  const hash = createHash('sha256');
  for (const { name, sha256 } of tables) hash.update(`${name} ${sha256}\n`);
  return hash.digest('hex').slice(0, 16);
}
