import type { Parameter } from './engine';

/** A name as SQL: it can never leave its quotes. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A parameter as SQL, for EXECUTE: text can never leave its quotes, whole numbers are INTEGER or BIGINT, others DOUBLE.
 * @throws TypeError for what is no parameter (undefined, a list of mixed things).
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

/** The parser stops at a NUL, so that one character is spelled out. */
function quoted(text: string): string {
  return text
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');
}

/** A SQL text as a part of another: without the semicolon at its end. */
export function statementOf(sql: string): string {
  return sql.trim().replace(/;$/, '');
}
