import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetColumns } from '../build/parquet-columns.ts';
import type { SqlType } from '../build/sql-type.ts';
import type { Evidence } from '../rules/csv-record.ts';
import { schema } from '../schema.ts';
import { wrongSql } from './cell-sql.ts';
import { textsSql, type RegisterSource } from './open-source.ts';
import { rowChecks } from './row-sql.ts';
import { nameSql, textSql } from './sql-text.ts';

/** DuckDB's own size: ten million rows are some eighty groups, whose statistics say which of them a filter needs. */
const ROWS_A_GROUP = 122_880;

/**
 * Writes a register's table in one pass over its file: each row is checked on its way, the first wrong one ends it.
 * Sorted by what filters use, ZSTD; ties are broken by every column of the key, so the same rows give the same bytes.
 * @throws where a row is wrong; which, and whether others are, find-faults.ts says.
 */
export async function writeTable(
  connection: DuckDBConnection,
  source: RegisterSource,
  evidence: Evidence,
  path: string
): Promise<void> {
  const options = `FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE ${ROWS_A_GROUP}`;
  await connection.run(`COPY (${sortedSql(source, evidence)}) TO ${textSql(path)} (${options})`);
}

/* What a file lacks is put in after the sort, which is then the faster. */
function sortedSql(source: RegisterSource, evidence: Evidence): string {
  const { table, given, defaults } = source;
  const stored = parquetColumns(schema[source.name]).map(({ name, type }) => {
    const cell = given.includes(name) ? nameSql(name) : 'NULL';
    const filled = defaults[name] === undefined ? cell : `coalesce(${cell}, ${defaults[name]})`;
    return `${storedSql(filled, type)} AS ${nameSql(name)}`;
  });
  const ties = (table.unique[0] ?? []).filter((column) => !table.orderBy.includes(column));
  const order = [...table.orderBy, ...ties].filter((column) => given.includes(column)).map(nameSql);
  return `SELECT ${stored.join(', ')} FROM (FROM (${checkedSql(source, evidence)}) ORDER BY ${order.join(', ')})`;
}

function checkedSql(source: RegisterSource, evidence: Evidence): string {
  const { table, given, name, file } = source;
  const alone = Object.entries(table.columns).map(([column, rule]) =>
    given.includes(column) ? wrongSql(nameSql(column), rule, evidence) : 'false'
  );
  const wrong = [...alone, ...rowChecks(name).map(({ brokenSql }) => `(${brokenSql})`)].join(' OR ');
  const cells = given.map((column, index) => {
    const cell = `NULLIF(${nameSql(column)}, '')`;
    const said = textSql(`${file.file} is wrong`);
    return `${index === 0 ? `CASE WHEN ${wrong} THEN error(${said}) ELSE ${cell} END` : cell} AS ${nameSql(column)}`;
  });
  return `SELECT ${cells.join(', ')} FROM (${textsSql(source, 'refused')})`;
}

function storedSql(cell: string, type: SqlType): string {
  return type === 'VARCHAR' ? cell : `CAST(${cell} AS ${type})`;
}
