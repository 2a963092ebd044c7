import type { Parameter, RunOptions } from '../engine/engine';
import { loadTables } from '../engine/load-tables';
import type { Numbers } from '../engine/numbers';
import { startEngine } from './engine';
import { tableSources } from './table-sources';

/**
 * Queries columns of numbers in the browser: starts the engine and loads tables if necessary, then runs the SQL.
 * @throws StartError, LoadError, QueryError, or the signal's reason.
 */
export async function queryNumbers(
  sql: string,
  parameters: readonly Parameter[] = [],
  options: RunOptions = {}
): Promise<Numbers> {
  const engine = await startEngine(options);
  await loadTables(engine, tableSources, sql, options);
  options.signal?.throwIfAborted();
  return engine.numbers(sql, parameters, options);
}
