import type { Numbers } from './numbers';
import type { Parameter, Row } from './values';

export type { Parameter, Row, Value } from './values';

/**
 * A Parquet file: its bytes, or its size and location (an address in the browser, a path on the server). Where its
 * column names are known, a query may load only some of them.
 */
export type TableSource =
  Blob | { readonly at: string; readonly bytes: number; readonly columns?: readonly string[] | undefined };

/** What the engine is doing; `bytes` counts those of the unpacked engine. */
export type Progress =
  | { readonly step: 'starting'; readonly bytes: number; readonly total: number }
  | { readonly step: 'loading'; readonly table: string; readonly rows: number; readonly total: number }
  | { readonly step: 'running' };

/** @see Engine.load */
export interface LoadOptions extends RunOptions {
  /** The needed columns; undefined for all. An empty list still allows counting rows. */
  readonly columns?: readonly string[] | undefined;
  /**
   * The needed rows, by position in the file from 0: the table then has the row groups that contain them, and a column
   * `place` with each row's position. The file is read again at every call.
   */
  readonly places?: readonly number[] | undefined;
}

export interface RunOptions {
  /** Stops the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** Runs SQL, read-only: no statement can write, or reach the network, a file or a setting. */
export interface Engine {
  /**
   * Runs one SELECT (or VALUES, DESCRIBE, SUMMARIZE, SHOW) with positional parameters.
   * @throws QueryError with the SQL where the engine refuses it or a number would lose digits.
   */
  run(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Row[]>;
  /**
   * Runs one SELECT whose columns are all USMALLINT or DOUBLE, and returns them as arrays, for millions of rows.
   * @throws QueryError as `run`, and where a column has another type.
   */
  numbers(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Numbers>;
  /**
   * Makes a table from a Parquet file. Loading the same source again costs nothing, and concurrent callers share one
   * load, which the first caller's signal governs. Another source, or the same source with more columns, replaces the
   * table once it is complete. A table never loses columns.
   * @throws LoadError with the file where it cannot be read.
   */
  load(table: string, source: TableSource, options?: LoadOptions): Promise<void>;
  /** Drops a table and frees its memory; an unknown name changes nothing. */
  drop(table: string): Promise<void>;
  close(): Promise<void>;
}
