import { tables } from '$lib/catalogue/generated/tables';
import { startEngine } from '$lib/query/browser/engine';
import { tableSources } from '$lib/query/browser/table-sources';
import type { Engine, Progress, TableSource, Value } from '$lib/query/engine';
import { QueryError } from '$lib/query/error';
import { kindOf, mostRows, type Answer } from './answer';
import { RefusedError } from './refused-error';
import { refusalIn, refusalOf } from './refusal';
import type { Statement } from './statements';

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** The reader's own tables by name. */
  readonly own: ReadonlyMap<string, TableSource>;
}

/** Types whose values cross from the engine as they are; all others as the engine writes them, so that no digit is lost. */
const plain = /^(?:U?(?:TINY|SMALL)INT|U?INTEGER|DOUBLE|BOOLEAN|VARCHAR)$/;
const listing =
  /\bSHOW\b|\binformation_schema\b|\bduckdb_(?:tables|columns|views)\b|\bpg_\w+|\bsqlite_master\b/i;

/**
 * Asks one statement of the reader's: fetches the tables that it names, looks up the types of its columns, then its rows.
 * @throws RefusedError for what the console does not do, QueryError with the place in the statement, LoadError, StartError,
 * the signal's reason.
 */
export async function ask({ sql }: Statement, { signal, progress, own }: AskOptions): Promise<Answer> {
  const refusal = refusalOf(sql);
  if (refusal) throw new RefusedError(refusal, sql);
  const engine = await startEngine({ signal, progress });
  const wanted = [...tableSources, ...own].filter(([name]) => listing.test(sql) || names(sql, name));
  await Promise.all(wanted.map(([name, source]) => engine.load(name, source, { progress })));
  signal?.throwIfAborted();
  const started = performance.now();
  try {
    return {
      ...(await rowsOf(engine, sql, { signal, progress })),
      milliseconds: performance.now() - started
    };
  } catch (cause) {
    signal?.throwIfAborted();
    throw await placed(engine, sql, cause);
  }
}

/** The names that completion offers before anything is asked: our tables and their columns. */
export const ownCatalogue = tables.map(({ name, columns }) => ({ name, columns }));

async function rowsOf(engine: Engine, sql: string, options: Pick<AskOptions, 'signal' | 'progress'>) {
  const inner = `SELECT * FROM (\n${sql}\n)`;
  const described = await engine.run(`DESCRIBE ${inner}`, [], options);
  const columns = described.map(({ column_name: name, column_type: type }) => {
    return { name: String(name), type: String(type), kind: kindOf(String(type)) };
  });
  const cells = columns.map(({ type }, at) =>
    plain.test(type) ? `c${at}` : `CAST(c${at} AS VARCHAR) AS c${at}`
  );
  const named = columns.map((_, at) => `c${at}`).join(', ');
  const found = await engine.run(
    `SELECT ${cells.join(', ')} FROM (\n${sql}\n) AS answer(${named}) LIMIT ${mostRows + 1}`,
    [],
    options
  );
  const rows = found.slice(0, mostRows).map((row): Value[] => columns.map((_, at) => row[`c${at}`] ?? null));
  return { sql, columns, rows, more: found.length > mostRows };
}

/** An error with its place in the reader's own text, which stands inside ours. */
async function placed(engine: Engine, sql: string, cause: unknown): Promise<unknown> {
  if (!(cause instanceof QueryError)) return cause;
  const refusal = refusalIn(cause.message);
  if (refusal) return new RefusedError(refusal, sql, cause);
  if (cause.position === undefined) return new QueryError(cause, sql);
  const before = cause.sql.indexOf('(\n') + 2;
  const position = cause.position - before;
  if (position < sql.length) return new QueryError(cause, sql, Math.max(0, position));
  // The text ends too early, and the engine complains of our bracket: asked alone it says so itself.
  const alone = await engine.run(sql).catch((error: unknown) => error);
  return alone instanceof QueryError ? alone : new QueryError(cause, sql, sql.length);
}

function names(sql: string, table: string): boolean {
  const literal = table.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])${literal}(?![\p{L}\p{N}_])`, 'iu').test(sql);
}
