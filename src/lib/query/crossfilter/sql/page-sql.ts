import { identifier, statementOf } from '../../engine/sql-text';
import type { Dimension } from '../dimension';
import orderText from '../../questions/explore/explore-order.sql?raw';
import { type Explored, sortsOf } from '../explored';
import { passingSql } from './passing-sql';
import type { Filters } from '../selection';

/** The sort order of a table: a column, ascending or descending. Rows without a value come last. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** The part of a table that is shown, and its order. */
interface Shown {
  readonly dimensions: readonly Dimension[];
  readonly filters: Filters;
  readonly sort: Sort;
}

/**
 * The SQL of a page of the table. It filters by the same bins as the linked views, so that "n of N" and the table agree
 * at every edge.
 * @param places file positions of the page's rows, if known: then nothing is filtered.
 * @throws RangeError for a column that the table cannot be sorted by.
 */
export function pageSql(explored: Explored, shown: Shown, places?: readonly number[]): string {
  const { page, rows } = explored;
  return filled(page, rows, places ? amongSql(places) : filtersOf(shown), orderOf(explored, shown));
}

/**
 * The SQL of a page of a table too large to be loaded whole, once the rows around its positions are loaded.
 * @throws RangeError as placesSql.
 */
export function loadedPageSql(explored: Explored, shown: Shown, places: readonly number[]): string {
  const { id, page, loadedRows } = explored;
  if (!loadedRows) throw new RangeError(`The rows of ${id} have no positions`);
  return filled(page, loadedRows, amongSql(places), placeOrderOf(explored, shown));
}

/**
 * The SQL of the file positions of a page's rows, using only the binned columns. Ties stay in file order, so that the
 * rows of a page are close to each other in the file.
 * @throws RangeError for a table without positions, or a column that it cannot be sorted by.
 */
export function placesSql(explored: Explored, shown: Shown): string {
  const { id, bins, places } = explored;
  if (!places) throw new RangeError(`The rows of ${id} have no positions`);
  return filled(places, bins, filtersOf(shown), placeOrderOf(explored, shown));
}

/**
 * The SQL of the file positions of all matching rows in table order: sorting them once is faster than querying a page
 * far down.
 * @param byPlace whether the table is too large for columns other than the binned ones.
 */
export function orderSql(explored: Explored, shown: Shown, byPlace: boolean): string {
  const { rows, bins } = explored;
  return byPlace
    ? filled(orderText, bins, filtersOf(shown), placeOrderOf(explored, shown))
    : filled(orderText, rows, filtersOf(shown), orderOf(explored, shown));
}

const amongSql = (places: readonly number[]) => `place IN (${places.join(', ') || 'NULL'})`;

const filtersOf = ({ dimensions, filters }: Shown) => passingSql(dimensions, filters);

function orderOf({ sorts, ties }: Explored, { sort }: Shown): string {
  if (!sorts.includes(sort.column)) throw new RangeError(`The table cannot be sorted by ${sort.column}`);
  return [
    `${identifier(sort.column)} ${sort.down ? 'DESC' : 'ASC'} NULLS LAST`,
    ...ties.filter((tie) => tie !== sort.column).map((tie) => `${identifier(tie)} ASC NULLS LAST`)
  ].join(', ');
}

function placeOrderOf({ id, filed }: Explored, { sort }: Shown): string {
  if (!sortsOf({ id, byPlace: true }).includes(sort.column))
    throw new RangeError(`The positions of ${id} cannot be sorted by ${sort.column}`);
  // File order needs no sorting.
  if (sort.column === filed && !sort.down) return 'place ASC';
  return `${identifier(sort.column)} ${sort.down ? 'DESC' : 'ASC'} NULLS LAST, place ASC`;
}

function filled(text: string, explored: string, filters: string, order: string): string {
  const parts: Readonly<Record<string, string>> = { explored: statementOf(explored), filters, order };
  // The comment at its head names the parts too.
  const body = text.replace(/^--.*\n/gm, '');
  return body.replace(/:(explored|filters|order)\b/g, (_, part: string) => parts[part] ?? '');
}
