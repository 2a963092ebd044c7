import { engineError } from './engine-error';

/** A query that the engine refused or that broke on the way: what was wrong, in which SQL, and where in it. */
export class QueryError extends Error {
  /** The SQL as it was asked. */
  readonly sql: string;
  /** Where in the SQL, in characters from 0; undefined where the engine does not say. */
  readonly position: number | undefined;

  /**
   * @param cause what the engine threw; its message becomes this error's.
   * @param before bytes that stood before the SQL where the engine read it: it counts them too.
   */
  constructor(cause: unknown, sql: string, position?: number, before = 0) {
    const fault = engineError(cause);
    super(fault.message, { cause });
    this.name = 'QueryError';
    this.sql = sql;
    const bytes = fault.bytes === undefined ? -1 : fault.bytes - before;
    this.position = position ?? (bytes < 0 ? undefined : characters(sql, bytes));
  }
}

/** The engine counts bytes of UTF-8, an editor characters. */
function characters(sql: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(sql).subarray(0, bytes)).length;
}
