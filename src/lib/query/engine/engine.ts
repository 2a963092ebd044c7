import type { Numbers } from './numbers';
import type { Parameter, Row } from './values';

export type { Parameter, Row, Value } from './values';

/**
 * A Parquet file: its bytes, or where they are (an address in the browser, a path on the server) and how many. Where the
 * names of its columns are known, a question may load a part of them.
 */
export type TableSource =
  Blob | { readonly at: string; readonly bytes: number; readonly columns?: readonly string[] | undefined };

/** What the engine is doing, for a page that shows it; `bytes` are those of the unpacked engine. */
export type Progress =
  | { readonly step: 'starting'; readonly bytes: number; readonly total: number }
  | { readonly step: 'loading'; readonly table: string; readonly rows: number; readonly total: number }
  | { readonly step: 'running' };

/** @see Engine.load */
export interface LoadOptions extends RunOptions {
  /** The columns that are needed; all where undefined. None is one of them, so that rows can be counted. */
  readonly columns?: readonly string[] | undefined;
  /**
   * Rows that are needed, by their places in the file from 0: the table then holds the row groups that have one of them, and a
   * column `place` with each row's position. The file is read again at every call.
   */
  readonly places?: readonly number[] | undefined;
}

export interface RunOptions {
  /** Stops the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** One thing that runs SQL. It reads only: no statement can write, reach the network, a file or a setting. */
export interface Engine {
  /**
   * Runs one SELECT (or VALUES, DESCRIBE, SUMMARIZE, SHOW) with parameters by position.
   * @throws QueryError with the SQL where the engine refuses it or a number would lose digits.
   */
  run(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Row[]>;
  /**
   * Runs one SELECT whose columns are all USMALLINT or DOUBLE, and gives them as arrays: for millions of rows.
   * @throws QueryError as `run`, and where a column is of another type.
   */
  numbers(sql: string, parameters?: readonly Parameter[], options?: RunOptions): Promise<Numbers>;
  /**
   * Makes a table of a Parquet file. Loading the same source again costs nothing, racing callers share one load
   * (the first caller's signal governs it), another source replaces the table at once when it is whole. So does the same
   * source with the columns that a later caller needs as well; a table never has fewer columns than before.
   * @throws LoadError with the file where it cannot be read.
   */
  load(table: string, source: TableSource, options?: LoadOptions): Promise<void>;
  /** Drops a table and frees its memory; an unknown name changes nothing. */
  drop(table: string): Promise<void>;
  close(): Promise<void>;
}
