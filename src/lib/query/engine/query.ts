import type { Row, Value } from './engine';
import { QueryError } from './errors';

interface Kinds {
  string: string;
  /** A DATE: 'YYYY-MM-DD'. */
  date: string;
  number: number;
  boolean: boolean;
  strings: string[];
  numbers: number[];
}

/** The type of a column; a question mark means that it may be NULL. */
export type Kind = keyof Kinds | `${keyof Kinds}?`;

/** The columns of a result, in any order, by their names in the SQL. */
export type ColumnKinds = Readonly<Record<string, Kind>>;

/** A query: its SQL, and the columns of its result. */
export interface Query<C extends ColumnKinds = ColumnKinds> {
  readonly sql: string;
  readonly columns: C;
}

/** The type of a query's rows: `type Point = RowOf<typeof seriesPoints>`. */
export type RowOf<Q extends Query> = { [K in keyof Q['columns']]: ValueOf<Q['columns'][K]> };

type ValueOf<K extends Kind> = K extends `${infer Full extends keyof Kinds}?`
  ? Kinds[Full] | null
  : K extends keyof Kinds
    ? Kinds[K]
    : never;

/**
 * Declares a query. Its row type follows from `columns`, and every result is checked against them.
 * ```ts
 * import sql from './sql/companies-by-year.sql?raw';
 * export const companiesByYear = defineQuery({ sql, columns: { year: 'number', value: 'number', note: 'string?' } });
 * ```
 */
export function defineQuery<const C extends ColumnKinds>(query: Query<C>): Query<C> {
  return query;
}

/**
 * Checks the rows of a result against the query: the parse boundary of the query layer.
 * @throws QueryError with the column and row where the result has other columns, other types or an unexpected NULL.
 */
export function parseRows<Q extends Query>(query: Q, rows: readonly Row[]): RowOf<Q>[] {
  const kinds = Object.entries(query.columns);
  const [first] = rows;
  const unknown = first && Object.keys(first).find((name) => !(name in query.columns));
  if (unknown !== undefined)
    throw new QueryError(`Column ${unknown} is not declared by the query`, query.sql);
  rows.forEach((row, index) => {
    for (const [name, kind] of kinds) {
      const value = row[name];
      if (value === undefined)
        throw new QueryError(`Column ${name} is declared, but not in the result`, query.sql);
      if (holds(kind, value)) continue;
      throw new QueryError(
        `Column ${name}, row ${index + 1}: expected ${kind}, found ${JSON.stringify(value)}`,
        query.sql
      );
    }
  });
  return rows as RowOf<Q>[];
}

function holds(kind: string, value: Value): boolean {
  if (kind.endsWith('?')) return value === null || holds(kind.slice(0, -1), value);
  switch (kind) {
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'numbers':
      return Array.isArray(value) && value.every((item) => typeof item === 'number');
    default:
      return typeof value === kind;
  }
}
