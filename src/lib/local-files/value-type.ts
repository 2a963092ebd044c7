import type { Cell, ColumnType } from './cell';

/** A column's type while its values are inspected; LONG is an integer with more digits than a DOUBLE holds. */
export type FoundType = ColumnType | 'LONG';

const whole = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/;
const decimal = /^-?(?:(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const day =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const largest = 9_223_372_036_854_775_807n;

/**
 * The narrowest type that holds a value without loss. A number with leading zeros is an identifier and stays text, as
 * does a number with more digits than a type holds.
 */
export function valueType(cell: Exclude<Cell, null>): FoundType {
  if (typeof cell === 'boolean') return 'BOOLEAN';
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? 'BIGINT' : 'DOUBLE';
  const text = cell.trim();
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 45 || first === 46;
  if (!numeric) return /^(?:true|false)$/i.test(text) ? 'BOOLEAN' : 'VARCHAR';
  if (whole.test(text)) return wholeType(text.replaceAll(',', ''));
  if (decimal.test(text)) return decimalType(text);
  const match = day.exec(text);
  if (!match || !isDay(match)) return 'VARCHAR';
  if (match[5] === undefined) return match[8] === undefined ? 'DATE' : 'VARCHAR';
  return match[8] === undefined ? 'TIMESTAMP' : 'TIMESTAMPTZ';
}

/** The type that holds the values of both. */
export function joinedType(one: FoundType | undefined, other: FoundType): FoundType {
  if (one === undefined || one === other) return other;
  const pair = new Set([one, other]);
  const only = (...types: FoundType[]) => [...pair].every((type) => types.includes(type));
  if (only('BIGINT', 'LONG')) return 'LONG';
  if (only('BIGINT', 'DOUBLE')) return 'DOUBLE';
  if (only('DATE', 'TIMESTAMP')) return 'TIMESTAMP';
  return 'VARCHAR';
}

/** The final type of a column; a column without values is text. */
export function columnType(found: FoundType | undefined): ColumnType {
  return found === undefined ? 'VARCHAR' : found === 'LONG' ? 'BIGINT' : found;
}

function wholeType(text: string): FoundType {
  const digits = text.replace('-', '');
  if (digits.length <= 15) return 'BIGINT';
  const value = BigInt(text);
  return value <= largest && value >= -largest - 1n ? 'LONG' : 'VARCHAR';
}

function decimalType(text: string): FoundType {
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.length <= 17 && Number.isFinite(Number(text.replaceAll(',', ''))) ? 'DOUBLE' : 'VARCHAR';
}

function isDay([, year, , month, date, hour = '0', minute = '0', second = '0']: RegExpExecArray): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const last = new Date(Date.UTC(2000 + (y % 400), m, 0)).getUTCDate();
  return (
    m >= 1 &&
    m <= 12 &&
    d >= 1 &&
    d <= last &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60
  );
}
