import { qualifiers } from '$lib/format/qualifier';
import { identifier, literal } from '$lib/query/engine/sql-text';
import { isDate, isYear, offeredTables, type OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice } from '$lib/url-state/table-chart';
import { yearsOf } from './table-choice';

/**
 * The SQL of a chart of a table, as one statement without its semicolon. It returns one row per group: its figure and,
 * for calculated figures, the number of rows and their qualifiers. Identifiers are quoted; aggregates come from a
 * closed list.
 * @param choice settled: every column exists in the table.
 */
export function tableSql(choice: TableChoice, table = offeredOf(choice)): string {
  const { table: name, measure, of, across, by } = choice;
  const groups = [across, ...(by === undefined ? [] : [by])];
  const isCount = measure === 'count' || of === undefined;
  const value = isCount
    ? 'count(*) AS "rows"'
    : `${measure}(${identifier(of)}) AS ${identifier(`${measure} ${of}`)}`;
  // Years form a time axis; all else is sorted by size.
  const isAxis = table ? table.years.includes(across) : isYear(across);
  const order = isAxis ? '1' : `${groups.length + 1} DESC NULLS LAST, 1`;
  const where = periodOf(choice, table);
  return [
    'SELECT',
    [
      ...groups.map((group) => `  ${grouped(group, table)} AS ${identifier(group)}`),
      `  ${value}`,
      ...(isCount ? [] : [`  count(${identifier(of)}) AS "rows"`]),
      ...(isCount || !table?.qualifier ? [] : [`  ${qualifiersOf(table.qualifier, of)} AS "qualifiers"`])
    ].join(',\n'),
    `FROM ${identifier(name)}`,
    ...(where ? [where] : []),
    `GROUP BY ${groups.map((_, at) => at + 1).join(', ')}`,
    `ORDER BY ${order}${groups.length > 1 ? ', 2' : ''}`
  ].join('\n');
}

function offeredOf({ table, own }: TableChoice): OfferedTable | undefined {
  return own ? undefined : offeredTables.find(({ name }) => name === table);
}

/** Dates are text, since some are known only to the year: the first four characters are the year. */
function grouped(column: string, table: OfferedTable | undefined): string {
  if (table ? !table.dates.includes(column) : !isDate(column)) return identifier(column);
  return `TRY_CAST(substr(CAST(${identifier(column)} AS VARCHAR), 1, 4) AS INTEGER)`;
}

function periodOf({ across, from, to }: TableChoice, table: OfferedTable | undefined): string | undefined {
  const column = table && yearsOf(table, across);
  if (column === undefined || (from === undefined && to === undefined)) return undefined;
  const year = grouped(column, table);
  const ends = [
    ...(from === undefined ? [] : [`${year} >= ${literal(from)}`]),
    ...(to === undefined ? [] : [`${year} <= ${literal(to)}`])
  ];
  return `WHERE ${ends.join('\n  AND ')}`;
}

function qualifiersOf(qualifier: string, of: string): string {
  const known = qualifiers.map((item) => literal(item)).join(', ');
  const column = identifier(qualifier);
  return `string_agg(DISTINCT ${column}, ' ' ORDER BY ${column}) FILTER (WHERE ${identifier(of)} IS NOT NULL AND ${column} IN (${known}))`;
}
