import { sqlType } from '../build/sql-type.ts';
import type { Evidence } from '../rules/csv-record.ts';
import type { Column } from '../schema/column.ts';
import { plainSql, wrongSql } from './cell-sql.ts';
import { textsSql, type RegisterSource } from './open-source.ts';
import { rowChecks } from './row-sql.ts';
import { listType, sortedList } from './sorted-list.ts';
import { nameSql, textSql } from './sql-text.ts';

/**
 * SQL of the rows of a source, its given columns alone, in the types that they are sorted in, NULL where a cell is empty.
 * It is an error where a row is wrong: which, and whether others are, find-faults.ts says.
 */
export function checkedSql(source: RegisterSource, evidence: Evidence): string {
  const typed = source.given.map((column) => {
    const name = nameSql(column);
    return `CAST(NULLIF(${name}, '') AS ${typeOf(source, column, evidence)}) AS ${name}`;
  });
  return `SELECT ${typed.join(', ')} FROM (${textsSql(source, 'refused')}) WHERE ${soundSql(source, evidence)}`;
}

function typeOf(source: RegisterSource, column: string, evidence: Evidence): string {
  const list = sortedList(source, column, evidence);
  const rule = source.table.columns[column];
  return list ? listType(list) : rule ? sqlType(rule) : 'VARCHAR';
}

/* DuckDB evaluates both sides of an OR for every row, but a CASE only for those that reach it: nearly all rows are plain. */
function soundSql(source: RegisterSource, evidence: Evidence): string {
  const { table, given, name, file } = source;
  const columns = Object.entries(table.columns).filter(([column]) => given.includes(column));
  const checks = [
    ...columns.map(([column, rule]) => cellChecks(source, column, rule, evidence)),
    ...rowChecks(name).map(({ brokenSql }) => ({ plain: `NOT (${brokenSql})`, wrong: `(${brokenSql})` }))
  ];
  const plain = checks.map((check) => check.plain).join(' AND ');
  const wrong = checks.map((check) => check.wrong).join(' OR ');
  return `CASE WHEN ${plain} THEN true WHEN ${wrong} THEN error(${textSql(`${file.file} is wrong`)}) ELSE true END`;
}

function cellChecks(source: RegisterSource, column: string, rule: Column, evidence: Evidence) {
  const cell = nameSql(column);
  if (!sortedList(source, column, evidence))
    return { plain: plainSql(cell, rule, evidence), wrong: wrongSql(cell, rule, evidence) };
  // To cast a cell to its list is to check it: only whether it is empty is left to ask.
  return rule.optional
    ? { plain: 'true', wrong: 'false' }
    : { plain: `${cell} <> ''`, wrong: `${cell} = ''` };
}
