import { identifier } from '../identifier';
import type { Dimension } from './dimension';
import type { Explored } from './explored';
import { passingSql } from './passing-sql';
import type { Filters } from './selection';
import { sortsOf } from './sorts-of';
import { statementOf } from './statement-of';

/** What a table is sorted by: one of its columns, upwards or downwards. Rows without a value come last. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/**
 * The SQL of a page of the table: the rows that the linked views count, told apart by the very bins that they count, so
 * that "n of N" and the table never differ by a row at an edge.
 * @throws RangeError for a column that the table cannot be sorted by.
 */
export function pageSql(
  { rows, page, sorts, ties }: Explored,
  dimensions: readonly Dimension[],
  filters: Filters,
  sort: Sort
): string {
  if (!sorts.includes(sort.column)) throw new RangeError(`The table cannot be sorted by ${sort.column}`);
  return filled(page, rows, dimensions, filters, sort, ties);
}

/**
 * The SQL of where in its file the rows of a page stand, of the columns that the views bin alone. What is alike stays in the order
 * of the file, so that the rows of a page are near each other there.
 * @throws RangeError for a table without places, or a column that it cannot be sorted by so.
 */
export function placesSql(
  { id, bins, places, filed }: Explored,
  dimensions: readonly Dimension[],
  filters: Filters,
  sort: Sort
): string {
  if (!places || !sortsOf({ id, byPlace: true }).includes(sort.column))
    throw new RangeError(`The places of ${id} cannot be sorted by ${sort.column}`);
  // In the order of the file nothing is left to sort.
  const order = sort.column === filed && !sort.down ? { column: 'place', down: false } : sort;
  return filled(places, bins, dimensions, filters, order, ['place']);
}

function filled(
  text: string,
  rows: string,
  dimensions: readonly Dimension[],
  filters: Filters,
  sort: Sort,
  ties: readonly string[]
): string {
  const order = [
    `${identifier(sort.column)} ${sort.down ? 'DESC' : 'ASC'} NULLS LAST`,
    ...ties.filter((tie) => tie !== sort.column).map((tie) => `${identifier(tie)} ASC NULLS LAST`)
  ].join(', ');
  const parts: Readonly<Record<string, string>> = {
    explored: statementOf(rows),
    filters: passingSql(dimensions, filters),
    order
  };
  // The comment at its head names the parts too.
  const body = text.replace(/^--.*\n/gm, '');
  return body.replace(/:(explored|filters|order)\b/g, (_, part: string) => parts[part] ?? '');
}
