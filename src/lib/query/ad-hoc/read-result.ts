import type { Engine, RunOptions, Value } from '../engine/engine';
import { QueryError } from '../engine/errors';
import { kindOf, mostRows, type QueryResult } from './query-result';
import { RefusedError } from './refused-error';
import { refusalIn, refusalOf } from './refusal';

/** Types whose values JavaScript holds without loss; the engine casts all others to text, so that no digit is lost. */
const plain = /^(?:U?(?:TINY|SMALL)INT|U?INTEGER|DOUBLE|BOOLEAN|VARCHAR)$/;

/**
 * Queries an engine that has the tables: first the types of the columns, then at most `mostRows` rows.
 * @throws RefusedError for what the console does not allow, QueryError with the position in the statement, the signal's
 * reason.
 */
export async function readResult(
  engine: Engine,
  sql: string,
  options: RunOptions = {}
): Promise<QueryResult> {
  const refusal = refusalOf(sql);
  if (refusal) throw new RefusedError(refusal, sql);
  const started = performance.now();
  try {
    return { ...(await rowsOf(engine, sql, options)), milliseconds: performance.now() - started };
  } catch (cause) {
    options.signal?.throwIfAborted();
    throw await placed(engine, sql, cause);
  }
}

async function rowsOf(engine: Engine, sql: string, options: RunOptions) {
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

/** Maps an error to its position in the visitor's text, which is wrapped in another SELECT. */
async function placed(engine: Engine, sql: string, cause: unknown): Promise<unknown> {
  if (!(cause instanceof QueryError)) return cause;
  const refusal = refusalIn(cause.message);
  if (refusal) return new RefusedError(refusal, sql, cause);
  if (cause.position === undefined) return new QueryError(cause, sql);
  const before = cause.sql.indexOf('(\n') + 2;
  const position = cause.position - before;
  if (position < sql.length) return new QueryError(cause, sql, Math.max(0, position));
  // Where the text ends too early, the engine complains about our bracket; run alone, it reports the real error.
  const alone = await engine.run(sql).catch((error: unknown) => error);
  return alone instanceof QueryError ? alone : new QueryError(cause, sql, sql.length);
}
