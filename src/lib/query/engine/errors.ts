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

/** A file cannot become a table: the file, and the reason. */
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

/** The engine refused a query or failed while running it: the reason, the SQL, and the position in it. */
export class QueryError extends Error {
  /** The SQL as given. */
  readonly sql: string;
  /** Position in the SQL, in characters from 0; undefined where the engine does not give one. */
  readonly position: number | undefined;

  /**
   * @param cause the engine's error, whose message this error takes.
   * @param before bytes before the SQL in the text that the engine read: it counts them too.
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
 * The abort reason for a query that a later one replaces. The query ends when it next yields, without a deadline:
 * terminating the engine for it would cost reloading a large table.
 */
export class SupersededError extends Error {
  constructor() {
    super('a later query replaced it');
    this.name = 'SupersededError';
  }
}

/** True where an error leaves the engine broken (a trap in WebAssembly) or bloated (memory that it never returns). */
export function isFatal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof WebAssembly.RuntimeError ||
    error.message.startsWith('Out of Memory') ||
    isFatal(error.cause)
  );
}

/** True where the engine has run out of memory: by the type of the error or, where it aborts a transaction, by the message. */
export function isOutOfMemory(cause: unknown): boolean {
  return /^Out of Memory|could not allocate block/.test(engineError(cause).message);
}

/**
 * Parses the engine's error. DuckDB-WASM reports errors as JSON, as "Parser Error: " and JSON, or as text.
 * @returns its message, and the position in the SQL in bytes, where given.
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
