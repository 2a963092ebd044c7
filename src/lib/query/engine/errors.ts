/** The engine could not start: no WebAssembly, a blocked worker, a missing file, too little memory. */
export class StartError extends Error {
  constructor(
    readonly wrong: string,
    cause?: unknown
  ) {
    super(`The query engine could not start: ${wrong}`, { cause });
    this.name = 'StartError';
  }
}

/** A file that cannot become a table: which file, and what is wrong with it. */
export class LoadError extends Error {
  constructor(
    readonly file: string,
    readonly wrong: string,
    cause?: unknown
  ) {
    super(`${file}: ${wrong}`, { cause });
    this.name = 'LoadError';
  }
}

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

/**
 * The reason that aborts a query which a later one replaces: it ends when it next yields. Nobody waits for its end, so that the engine is
 * not ended for it, which would cost a large table its loading.
 */
export class SupersededError extends Error {
  constructor() {
    super('a later question took its place');
    this.name = 'SupersededError';
  }
}

/** Whether an error leaves the engine broken (a trap in WebAssembly) or swollen (memory it never gives back). */
export function isFatal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof WebAssembly.RuntimeError ||
    error.message.startsWith('Out of Memory') ||
    isFatal(error.cause)
  );
}

/** Whether an engine says that it has too little memory: by the type of its fault, or, where it ends a transaction, by its words. */
export function isOutOfMemory(cause: unknown): boolean {
  return /^Out of Memory|could not allocate block/.test(engineError(cause).message);
}

/**
 * What an engine says is wrong. DuckDB-WASM says it as JSON, or as "Parser Error: " and JSON, or as text.
 * @returns its words, and where in the SQL, in bytes, where it says so.
 */
export function engineError(cause: unknown): { message: string; bytes?: number } {
  const text = cause instanceof Error ? cause.message : String(cause);
  const json = /^(?:\w+ Error: )?(\{.*\})$/s.exec(text)?.[1];
  const fault: unknown = json && JSON.parse(json);
  if (typeof fault !== 'object' || fault === null || !('exception_message' in fault))
    return { message: text };
  const type = 'exception_type' in fault ? `${String(fault.exception_type)} Error: ` : '';
  const message = type + String(fault.exception_message);
  return 'position' in fault ? { message, bytes: Number(fault.position) } : { message };
}
