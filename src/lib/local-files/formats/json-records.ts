import type { Cell } from '../cell';
import { FileError } from '../file-error';

/** One element of a list as a row; nested values are JSON text, integers with more than 15 digits are text. */
export type JsonRecord = ReadonlyMap<string, Cell>;

export interface JsonRows {
  readonly records: readonly JsonRecord[];
  /** Keys whose values were nested. */
  readonly nested: ReadonlySet<string>;
}

/**
 * Turns elements into rows. A single object that contains a list of objects, as many web services return, counts as
 * that list.
 * @param only whether these are all elements.
 * @throws FileError where an element is no JSON, or no object.
 */
export function jsonRows(elements: readonly string[], only: boolean): JsonRows {
  const nested = new Set<string>();
  const values = elements.map(parsed);
  const [first] = values;
  const inner = only && values.length === 1 ? listWithin(first) : undefined;
  const records = (inner ?? values).map((value) => {
    if (!isObject(value)) throw new FileError('json_no_table', { found: kindOf(value) });
    return new Map(
      Object.entries(value).map(([key, one]): [string, Cell] => [key, cellOf(one, key, nested)])
    );
  });
  return { records, nested };
}

function parsed(element: string): unknown {
  try {
    return JSON.parse(/\d{16}/.test(element) ? withLongNumbers(element) : element);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FileError('json_broken', { reason: reason.slice(0, 160) }, cause);
  }
}

/** Integers that a JavaScript number would round become text with all digits. */
function withLongNumbers(element: string): string {
  return element.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) =>
    part.startsWith('"') ? part : `"${part}"`
  );
}

function listWithin(value: unknown): unknown[] | undefined {
  if (!isObject(value)) return undefined;
  return Object.values(value).find(
    (one): one is unknown[] => Array.isArray(one) && one.length > 0 && one.every(isObject)
  );
}

function cellOf(value: unknown, key: string, nested: Set<string>): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  nested.add(key);
  return JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}
