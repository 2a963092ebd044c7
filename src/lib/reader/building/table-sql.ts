import { identifier } from '$lib/query/identifier';
import { isDate, isYear, type TableChoice } from './table-choice';

/**
 * The SQL of a chart of a table, one statement without its semicolon: one row a group. Names are quoted; what is reckoned comes from a closed list.
 * @param choice settled: every column is one of the table.
 */
export function tableSql({ table, measure, of, across, by }: TableChoice): string {
  const groups = [across, ...(by === undefined ? [] : [by])];
  const value = measure === 'count' || of === undefined ? 'count(*)' : `${measure}(${identifier(of)})`;
  const name = measure === 'count' || of === undefined ? 'rows' : `${measure} ${of}`;
  // Years go along an axis, all else by size.
  const order = isYear(across) ? '1' : `${groups.length + 1} DESC NULLS LAST, 1`;
  return [
    'SELECT',
    [
      ...groups.map((group) => `  ${grouped(group)} AS ${identifier(group)}`),
      `  ${value} AS ${identifier(name)}`
    ].join(',\n'),
    `FROM ${identifier(table)}`,
    `GROUP BY ${groups.map((_, at) => at + 1).join(', ')}`,
    `ORDER BY ${order}${groups.length > 1 ? ', 2' : ''}`
  ].join('\n');
}

/** A date may be known to the year alone, so that it is text: its first four characters are the year. */
function grouped(column: string): string {
  return isDate(column)
    ? `TRY_CAST(substr(CAST(${identifier(column)} AS VARCHAR), 1, 4) AS INTEGER)`
    : identifier(column);
}
