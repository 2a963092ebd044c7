/** A value for `$1`, `$2`... of a query. An empty list takes the type that the query expects. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * A cell of a result. DATE is 'YYYY-MM-DD', TIMESTAMP 'YYYY-MM-DD HH:MM:SS' with a fraction where there is one, TIME
 * 'HH:MM:SS'; integers and DECIMAL are numbers; LIST is an array, STRUCT an object, MAP a list of `{ key, value }`.
 */
export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };

/** One row of a result, by column name. */
export type Row = Record<string, Value>;
