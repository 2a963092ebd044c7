import { startEngine } from '../browser/engine';
import { tableSources } from '../browser/table-sources';
import type { Progress, TableSource } from '../engine/engine';
import { neededOf } from '../engine/load-tables';
import { namesTable } from './names-table';
import type { QueryResult } from './query-result';
import { readResult } from './read-result';
import { RefusedError } from './refused-error';
import { refusalOf } from './refusal';
import type { Statement } from './statements';

export interface QueryOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** The local tables by name. */
  readonly localTables: ReadonlyMap<string, TableSource>;
}

/** Statements that list tables need all of them. */
const listing =
  /\bSHOW\b|\binformation_schema\b|\bduckdb_(?:tables|columns|views)\b|\bpg_\w+|\bsqlite_master\b/i;

/**
 * Runs a visitor's statement: fetches the tables that it names, then queries the engine.
 * @throws RefusedError for what the console does not allow, QueryError with the position in the statement, LoadError,
 * StartError, the signal's reason.
 */
export async function runQuery(
  { sql }: Statement,
  { signal, progress, localTables }: QueryOptions
): Promise<QueryResult> {
  const refusal = refusalOf(sql);
  if (refusal) throw new RefusedError(refusal, sql);
  const engine = await startEngine({ signal, progress });
  const wanted = [...tableSources, ...localTables].filter(
    ([name]) => listing.test(sql) || namesTable(sql, name)
  );
  const columnsOf = (name: string, source: TableSource) =>
    listing.test(sql) ? undefined : neededOf(sql, name, source);
  await Promise.all(
    wanted.map(([name, source]) => engine.load(name, source, { progress, columns: columnsOf(name, source) }))
  );
  signal?.throwIfAborted();
  return readResult(engine, sql, { signal, progress });
}
