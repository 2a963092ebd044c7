import type { Engine, Parameter, RunOptions, TableSource } from './engine';
import { parseRows, type Query, type RowOf } from './query';

/** Asks a query: starts the engine if it must, loads the tables it lacks, runs the SQL, checks the rows. */
export type Run = <Q extends Query>(
  query: Q,
  parameters?: readonly Parameter[],
  options?: RunOptions
) => Promise<RowOf<Q>[]>;

/**
 * Makes the one function through which pages and tests ask.
 * @param start the shared engine; its errors (StartError) pass through.
 * @param sources the Parquet file of each table that a query may name.
 */
export function createRun(
  start: (options: RunOptions) => Promise<Engine>,
  sources: ReadonlyMap<string, TableSource>
): Run {
  return async (query, parameters = [], options = {}) => {
    const { signal, progress } = options;
    const engine = await start(options);
    // A table serves later queries too, so its load outlives the query that asked first.
    const loads = [...sources].filter(([table]) => names(query.sql, table));
    await Promise.all(loads.map(([table, source]) => engine.load(table, source, { progress })));
    signal?.throwIfAborted();
    return parseRows(query, await engine.run(query.sql, parameters, options));
  };
}

/** Whether the SQL reads a table of this name: one that stands after FROM, JOIN or a comma. At worst it loads one more. */
function names(sql: string, table: string): boolean {
  return new RegExp(String.raw`(?:\bFROM|\bJOIN|,)\s+"?${table}\b`, 'i').test(sql);
}
