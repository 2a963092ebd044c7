import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetColumns } from '../build/parquet-columns.ts';
import type { SqlType } from '../build/sql-type.ts';
import type { Evidence } from '../rules/csv-record.ts';
import { schema } from '../schema.ts';
import { checkedSql } from './checked-sql.ts';
import type { RegisterSource } from './open-source.ts';
import { listType, sortedList } from './sorted-list.ts';
import { nameSql, textSql } from './sql-text.ts';

/** DuckDB's own size: ten million rows are some eighty groups, whose statistics say which of them a filter needs. */
const ROWS_A_GROUP = 122_880;
/** A column of more values is nearly all names: a dictionary of them would be built, and then thrown away. */
const MOST_IN_A_DICTIONARY = 1_000;

/**
 * Writes a register's table in one pass over its file: each row is checked on its way, the first wrong one ends it.
 * Sorted by what filters use, ZSTD; ties are broken by every column of the key, as texts or by hash, so the same rows give
 * the same bytes.
 * @throws where a row is wrong; which, and whether others are, find-faults.ts says.
 */
export async function writeTable(
  connection: DuckDBConnection,
  source: RegisterSource,
  evidence: Evidence,
  path: string
): Promise<void> {
  const size = `ROW_GROUP_SIZE ${ROWS_A_GROUP}, DICTIONARY_SIZE_LIMIT ${MOST_IN_A_DICTIONARY}`;
  const options = `FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ${size}`;
  await connection.run(`COPY (${sortedSql(source, evidence)}) TO ${textSql(path)} (${options})`);
}

/* What a file lacks is put in after the sort, which is then the faster. */
function sortedSql(source: RegisterSource, evidence: Evidence): string {
  const { table, given } = source;
  const stored = parquetColumns(schema[source.name]).map(
    ({ name, type }) => `${storedSql(source, name, type, evidence)} AS ${nameSql(name)}`
  );
  const ties = (table.unique[0] ?? []).filter((column) => !table.orderBy.includes(column));
  const order = [...table.orderBy, ...ties]
    .filter((column) => given.includes(column))
    .map((column) => orderSql(source, column, evidence));
  return `SELECT ${stored.join(', ')} FROM (FROM (${checkedSql(source, evidence)}) ORDER BY ${order.join(', ')})`;
}

/* Texts that nothing filters by only settle who stands first: their hashes do as well, and are compared in half the time. */
function orderSql(source: RegisterSource, column: string, evidence: Evidence): string {
  const rule = source.table.columns[column];
  const isOpen = rule?.type === 'text' && !sortedList(source, column, evidence);
  return isOpen ? `hash(${nameSql(column)})` : nameSql(column);
}

function storedSql(source: RegisterSource, name: string, type: SqlType, evidence: Evidence): string {
  const filling = source.defaults[name];
  if (!source.given.includes(name))
    return filling === undefined ? `CAST(NULL AS ${type})` : filledSql(filling);
  const cell = nameSql(name);
  const list = sortedList(source, name, evidence);
  if (list && type === 'INTEGER') return `CAST(${list[0]} + enum_code(${cell}) AS INTEGER)`;
  const filled =
    filling === undefined ? cell : `coalesce(${cell}, CAST(${filling} AS ${list ? listType(list) : type}))`;
  // A list is written as its texts, but the statistics of a group are then those of the list, not of what the group holds.
  return list && !source.table.orderBy.includes(name) ? filled : `CAST(${filled} AS ${type})`;
}

/* One text in every row is written at once as a list of one. */
function filledSql(filling: string): string {
  return filling.startsWith("'") ? `CAST(${filling} AS ENUM(${filling}))` : filling;
}
