import { join } from 'node:path';
import { DuckDBDateValue, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import { daysSinceEpoch } from '../rules/calendar.ts';
import type { CsvRecord, Evidence } from '../rules/csv-record.ts';
import type { Table } from '../schema/table.ts';
import type { TableName } from '../schema/table-name.ts';
import { schema, tableNames } from '../schema.ts';
import { parquetColumns } from './parquet-columns.ts';
import { rowValues } from './row-values.ts';
import { sqlType, type SqlType } from './sql-type.ts';
import { withDatabase } from './with-database.ts';

const ROWS_A_GROUP = 65_536;
const LINE = '_line';

/**
 * Writes `<table>.parquet` for each table of checked evidence into a folder that exists.
 * One thread and a total order: the same evidence gives the same bytes.
 * @param names the tables to write.
 */
export async function writeParquet(
  folder: string,
  evidence: Evidence,
  names: readonly TableName[] = tableNames
): Promise<void> {
  await withDatabase(':memory:', { threads: '1' }, async (connection) => {
    for (const name of names) {
      await load(connection, name, schema[name], evidence[name]);
      await connection.run(copySql(name, schema[name], join(folder, `${name}.parquet`)));
    }
  });
}

async function load(
  connection: DuckDBConnection,
  name: string,
  table: Table,
  records: readonly CsvRecord[]
): Promise<void> {
  const columns = [...parquetColumns(table), { name: LINE, type: sqlType({ type: 'integer' }) }];
  const definitions = columns.map((column) => `${quoted(column.name)} ${column.type}`);
  await connection.run(`CREATE TABLE ${quoted(name)} (${definitions.join(', ')})`);
  const appender = await connection.createAppender(name);
  for (const record of records) {
    const values = [...rowValues(table, record), record.row];
    columns.forEach(({ type }, index) => append(appender, type, values[index] ?? null));
    appender.endRow();
  }
  appender.closeSync();
}

function append(appender: DuckDBAppender, type: SqlType, value: string | number | null): void {
  if (value === null) appender.appendNull();
  else if (type === 'INTEGER') appender.appendInteger(Number(value));
  else if (type === 'DOUBLE') appender.appendDouble(Number(value));
  else if (type === 'DATE') appender.appendDate(new DuckDBDateValue(daysSinceEpoch(String(value))));
  else appender.appendVarchar(String(value));
}

function copySql(name: string, table: Table, path: string): string {
  const columns = parquetColumns(table).map((column) => quoted(column.name));
  const order = [...table.orderBy.map(quoted), LINE];
  const options = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROWS_A_GROUP}`;
  const rows = `SELECT ${columns.join(', ')} FROM ${quoted(name)} ORDER BY ${order.join(', ')}`;
  return `COPY (${rows}) TO '${path.replaceAll("'", "''")}' (${options})`;
}

function quoted(identifier: string): string {
  return `"${identifier}"`;
}
