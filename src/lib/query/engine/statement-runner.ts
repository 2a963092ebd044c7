import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import type { Parameter } from './engine';
import { QueryError } from './errors';
import { literal } from './sql-text';
import { pause } from './pause';
import type { Decoder } from '../parquet/decoder';

/** Reads with one connection, one query at a time. */
export type Reader = <T>(
  sql: string,
  parameters: readonly Parameter[],
  decoder: Decoder<T>,
  signal?: AbortSignal
) => Promise<T>;

/** Number of statements that stay prepared; a page runs the same few again and again. */
const MOST_PREPARED = 64;

/**
 * Makes a reader. Each query is one prepared statement, whose grammar excludes SET, ATTACH, INSTALL, LOAD, CREATE...,
 * in a read-only transaction, which excludes INSERT, UPDATE and DELETE. It runs in slices of `queryPollingInterval`,
 * with a pause between them in which an abort arrives.
 */
export function createReader(bindings: DuckDBBindings, connection: number): Reader {
  const names = new Map<string, string>();
  let made = 0;

  function prepare(sql: string): string {
    const known = names.get(sql);
    if (known) return known;
    // PREPARE would run what follows a semicolon. This call refuses several statements, and its error positions count
    // from the SQL.
    bindings.closePrepared(connection, bindings.createPrepared(connection, sql));
    const name = `query_${made++}`;
    try {
      bindings.runQuery(connection, `${opening(name)}${sql}`);
    } catch (cause) {
      // The statement is valid, so only its kind can be wrong.
      throw new TypeError('Only what reads can run: SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE', {
        cause
      });
    }
    names.set(sql, name);
    const [oldest] = names.keys();
    if (names.size > MOST_PREPARED && oldest !== undefined) forget(oldest);
    return name;
  }

  function forget(sql: string): void {
    const name = names.get(sql);
    if (name && names.delete(sql)) bindings.runQuery(connection, `DEALLOCATE ${name}`);
  }

  return async (sql, parameters, decoder, signal) => {
    let before = 0;
    try {
      bindings.runQuery(connection, 'BEGIN TRANSACTION READ ONLY');
      try {
        const values = parameters.map(literal).join(', ');
        const name = prepare(sql);
        const text = `EXECUTE ${name}${values && `(${values})`}`;
        // From here on, error positions count from the text of PREPARE.
        before = opening(name).length;
        await answer(bindings, connection, text, (message) => decoder.add(message), signal);
        return decoder.done();
      } finally {
        bindings.runQuery(connection, 'ROLLBACK');
      }
    } catch (cause) {
      signal?.throwIfAborted();
      throw new QueryError(cause, sql, undefined, before);
    }
  };
}

/** The text before a query in its PREPARE statement. */
const opening = (name: string) => `PREPARE ${name} AS `;

/** Passes on the Arrow IPC messages of the result as they arrive: the schema, then the batches. */
async function answer(
  bindings: DuckDBBindings,
  connection: number,
  text: string,
  receive: (message: Uint8Array) => void,
  signal: AbortSignal | undefined
): Promise<void> {
  let received = 0;
  let next = bindings.startPendingQuery(connection, text, false);
  let rested = performance.now();
  const fetch = (): Uint8Array | null =>
    received === 0 ? bindings.pollPendingQuery(connection) : bindings.fetchQueryResults(connection);
  while (next === null || next.length > 0) {
    if (next) {
      receive(next);
      received++;
    }
    if (next === null || performance.now() - rested > 40) {
      await pause();
      rested = performance.now();
      if (signal?.aborted) bindings.cancelPendingQuery(connection);
      signal?.throwIfAborted();
    }
    next = fetch();
  }
}
