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
