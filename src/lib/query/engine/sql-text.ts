import type { Parameter } from './engine';

/** A name as a quoted SQL identifier; it cannot break out of its quotes. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A parameter as SQL, for EXECUTE. Text cannot break out of its quotes; integers are INTEGER or BIGINT, other numbers
 * DOUBLE.
 * @throws TypeError for anything that is no parameter (undefined, a mixed list).
 */
export function literal(parameter: Parameter): string {
  if (parameter === null) return 'NULL';
  if (Array.isArray(parameter)) return `[${parameter.map(item).join(', ')}]`;
  return item(parameter);
}

function item(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : `'${value}'::DOUBLE`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  throw new TypeError(`A parameter is text, a number, a boolean, null or a list, found ${typeof value}`);
}

/** The parser stops at a NUL, so that character is written as a function call. */
function quoted(text: string): string {
  return text
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');
}

/** A SQL text for use inside another: without its final semicolon. */
export function statementOf(sql: string): string {
  return sql.trim().replace(/;$/, '');
}
