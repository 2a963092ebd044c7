import type { Column } from '../schema/column.ts';
import { isDay, precisionOf, yearOf } from './calendar.ts';
import { expectation } from './expectation.ts';
import { shown } from './fault.ts';

export type CellFinding = { readonly found: string; readonly expected: string } | null;

const WHOLE = /^-?(0|[1-9]\d*)$/;
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const LARGEST_INTEGER = 2 ** 31 - 1;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\ufffd]/u;

const formats = {
  slug: (cell: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell),
  'series-id': (cell: string) => /^(gba|hk|hkstp)(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(cell),
  url: isWebAddress,
  host: isHost
} as const satisfies Record<NonNullable<Column['format']>, (cell: string) => boolean>;

/** What is wrong with one cell on its own: emptiness, blanks, type, closed list, format, range. References come later. */
export function cellFinding(column: Column, cell: string): CellFinding {
  const found = shown(cell);
  if (cell === '') return column.optional ? null : { found, expected: expectation(column) };
  if (INVISIBLE.test(cell)) return { found, expected: 'text without control or invisible characters' };
  if (cell !== cell.trim()) return { found, expected: 'text without blanks at its ends' };
  if (cell !== cell.normalize('NFC')) return { found, expected: 'text in Unicode form NFC' };
  if (column.list) return listFinding(cell);
  const right =
    isOfType(column, cell) && isListed(column, cell) && isFormatted(column, cell) && isInRange(column, cell);
  return right ? null : { found, expected: expectation(column) };
}

function listFinding(cell: string): CellFinding {
  const items = cell.split(';');
  if (items.some((item) => item === '' || item !== item.trim())) {
    return { found: shown(cell), expected: 'values separated by single semicolons without blanks' };
  }
  const again = items.find((item, index) => items.indexOf(item) !== index);
  return again === undefined ? null : { found: `${shown(again)} twice`, expected: 'each value once' };
}

function isOfType({ type }: Column, cell: string): boolean {
  switch (type) {
    case 'text':
      return true;
    case 'integer':
      return WHOLE.test(cell) && Math.abs(Number(cell)) <= LARGEST_INTEGER;
    case 'decimal':
      return DECIMAL.test(cell) && Number.isFinite(Number(cell));
    case 'date':
      return isDay(cell);
    case 'partial-date':
      return precisionOf(cell) !== null;
    case 'year':
      return precisionOf(cell) === 'year';
  }
}

function isListed({ oneOf }: Column, cell: string): boolean {
  return !oneOf || oneOf.includes(cell);
}

function isFormatted({ format }: Column, cell: string): boolean {
  return !format || formats[format](cell);
}

function isInRange({ type, range }: Column, cell: string): boolean {
  if (!range) return true;
  const number = type === 'date' || type === 'partial-date' ? yearOf(cell) : Number(cell);
  return number >= range[0] && number <= range[1];
}

function isWebAddress(cell: string): boolean {
  if (/\s/u.test(cell) || !URL.canParse(cell)) return false;
  const { protocol, hostname } = new URL(cell);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}

/* Written as a browser reads it: lower case, without user, port or path; a name has a dot, a number has four parts. */
function isHost(cell: string): boolean {
  const address = `http://${cell}/`;
  return cell.includes('.') && isWebAddress(address) && new URL(address).host === cell;
}
