import type { Evidence } from '../rules/csv-record.ts';
import { closedValues } from './cell-sql.ts';
import type { RegisterSource } from './open-source.ts';
import { textSql } from './sql-text.ts';

/**
 * The values that a column of a source may hold, where they are a list: then its cells are sorted and written as numbers of
 * that list, in the order of its texts. Sorting texts took most of a build. Undefined where the column is open.
 */
export function sortedList(
  { table, defaults }: RegisterSource,
  column: string,
  evidence: Evidence
): readonly string[] | undefined {
  const rule = table.columns[column];
  const values = rule && closedValues(rule, evidence);
  const filling = defaults[column];
  return filling === undefined || values?.map(textSql).includes(filling) ? values : undefined;
}

/** The SQL type of a column that holds these values alone. */
export function listType(values: readonly string[]): string {
  return `ENUM(${values.map(textSql).join(', ')})`;
}
