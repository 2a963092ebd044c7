import { choice, defineSearch, single, year, type Ignored } from './search-codec';

/** The aggregates over the rows of a table. */
export const aggregates = ['count', 'sum', 'avg', 'median', 'min', 'max'] as const;
export type Aggregate = (typeof aggregates)[number];

/** The marks of a chart of a table, in the order of the form. */
export const tableMarks = ['columns', 'line', 'stacked-bars', 'bars', 'dots'] as const;
export type TableMark = (typeof tableMarks)[number];

/** A visitor's choice for a chart of a table. */
export interface TableChoice {
  readonly table: string;
  /** Whether the table is that of a local file. */
  readonly own?: boolean;
  readonly measure: Aggregate;
  /** The column to aggregate; undefined for a count. */
  readonly of?: string;
  /** The column of the axis. */
  readonly across: string;
  /** The column that splits the rows into lines. */
  readonly by?: string;
  /** The drawn unit, where numbers have several. */
  readonly unit?: string;
  /** First and last year of the table's first year column. */
  readonly from?: number;
  readonly to?: number;
  readonly mark?: TableMark;
}

/** The columns of a table that an address may name. */
export interface TableColumns {
  readonly numbers: readonly string[];
  readonly groups: readonly string[];
}

/**
 * Reads a chart of a table from an address. The columns of a local file that is not open are accepted as named, and
 * settled once it is open.
 * @param tableOf the table with a name, undefined where there is none
 * @returns no choice where the address names neither an existing table nor a local file.
 */
export function parseTableSearch(
  search: URLSearchParams,
  tableOf: (name: string, isLocal: boolean) => TableColumns | undefined
): { choice: TableChoice | undefined; ignored: Ignored[] } {
  const isLocal = search.get('own') === '1';
  const name = search.get('table') ?? '';
  const table = tableOf(name, isLocal);
  if (!table && !(isLocal && /^[\p{L}\p{N}_]{0,80}$/u.test(name))) return { choice: undefined, ignored: [] };
  const { state, ignored } = addressOf(table).read(search);
  const { own, measure, across, ...rest } = state;
  const { of, by, unit, from, to, mark } = rest;
  return {
    choice: {
      table: name,
      ...(own && { own }),
      measure,
      across,
      ...(of !== undefined && { of }),
      ...(by !== undefined && { by }),
      ...(unit !== undefined && { unit }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(mark !== undefined && { mark })
    },
    ignored
  };
}

/** The search of an address for a chart of a table; settled defaults are omitted. */
export function searchOfTable(chosen: TableChoice): string {
  const { table, own = false, measure, of, across, by, unit, from, to, mark } = chosen;
  return anyTable.write({ table, own, measure, of, across, by, unit, from, to, mark });
}

/** @param table undefined for a local file that is not open. */
function addressOf(table: TableColumns | undefined) {
  const column = (known: readonly string[] | undefined) => (text: string) =>
    known ? known.find((name) => name === text) : text.slice(0, 200);
  return defineSearch({
    table: single((text) => text, ''),
    own: single<boolean, false>(
      (text) => text === '1' || undefined,
      false,
      () => '1'
    ),
    measure: choice<Aggregate, 'count'>(aggregates, 'count'),
    of: single(column(table?.numbers), undefined),
    across: single(column(table?.groups), ''),
    by: single(column(table?.groups), undefined),
    unit: single((text) => (text.length <= 40 ? text : undefined), undefined),
    from: year(),
    to: year(),
    mark: choice(tableMarks, undefined)
  });
}

const anyTable = addressOf(undefined);
