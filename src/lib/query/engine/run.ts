import type { Engine, Parameter, RunOptions, TableSource } from './engine';
import { loadTables } from './load-tables';
import { parseRows, type Query, type RowOf } from './query';

/** Runs a query: starts the engine and loads tables if necessary, runs the SQL, checks the rows. */
export type Run = <Q extends Query>(
  query: Q,
  parameters?: readonly Parameter[],
  options?: RunOptions
) => Promise<RowOf<Q>[]>;

/**
 * Makes the function with which pages and tests run queries.
 * @param start the shared engine; its errors (StartError) pass through.
 * @param sources the Parquet file of each table that a query may name.
 */
export function createRun(
  start: (options: RunOptions) => Promise<Pick<Engine, 'run' | 'load'>>,
  sources: ReadonlyMap<string, TableSource>
): Run {
  return async (query, parameters = [], options = {}) => {
    const engine = await start(options);
    await loadTables(engine, sources, query.sql, options);
    options.signal?.throwIfAborted();
    return parseRows(query, await engine.run(query.sql, parameters, options));
  };
}
