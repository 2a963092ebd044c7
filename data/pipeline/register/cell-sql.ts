import type { Evidence } from '../rules/csv-record.ts';
import { cellOf } from '../rules/csv-record.ts';
import type { Column } from '../schema/column.ts';
import { textSql } from './sql-text.ts';

/* The rules of data/pipeline/rules/cell-finding.ts and reference-finding.ts as SQL, so that millions of rows pass in one scan.
   SQL says only where a cell is wrong; what is wrong, the rules themselves say then. A test holds the two against each other. */
/** Printable ASCII and what most Chinese names are made of: visible, and in form NFC by itself. */
const PLAIN = String.raw`!-~\x{3001}-\x{3002}\x{3008}-\x{3011}\x{3400}-\x{4DBF}\x{4E00}-\x{9FFF}\x{FF01}-\x{FF5E}`;
const PLAIN_WORDS = `[${PLAIN}]+(?: +[${PLAIN}]+)*`;
const INVISIBLE = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\x{FFFD}]`;
const BLANK_EDGE = String.raw`^\p{Z}|\p{Z}$`;
const BLANK_ITEM = String.raw`(^|;)\p{Z}|\p{Z}(;|$)`;

const formats = {
  slug: '[a-z0-9]+(?:-[a-z0-9]+)*',
  'series-id': String.raw`(?:gba|hk|hkstp)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+`,
  url: 'https?://[^ ]+',
  host: String.raw`[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[0-9]+)?`
} as const satisfies Record<NonNullable<Column['format']>, string>;

/**
 * SQL that is true where a cell is wrong by itself, never NULL.
 * @param cell SQL of the cell's text; NULL and '' are both empty.
 * @param evidence what references are held against. A company that a round names is looked for apart: there are millions.
 */
export function wrongSql(cell: string, column: Column, evidence: Evidence): string {
  const right = rightSql(cell, column, evidence);
  return `CASE WHEN coalesce(${cell}, '') = '' THEN ${!column.optional} ELSE NOT coalesce(${right}, false) END`;
}

/**
 * SQL that is true where a cell is right at the first glance, never NULL: nearly all of millions. The others are looked at closely.
 * @param cell SQL of the cell's text, '' where it is empty.
 */
export function plainSql(cell: string, column: Column, evidence: Evidence): string {
  const pattern = column.format ? formats[column.format] : PLAIN_WORDS;
  const open = column.type === 'text' && !column.list && !knownValues(column, evidence);
  if (!open) return `NOT ${wrongSql(cell, column, evidence)}`;
  return `regexp_full_match(${cell}, ${textSql(column.optional ? `(?:${pattern})?` : pattern)})`;
}

function rightSql(cell: string, column: Column, evidence: Evidence): string {
  const known = knownValues(column, evidence);
  if (column.list) return listSql(cell, known);
  if (known) return known.length > 0 ? `${cell} IN (${known.map(textSql).join(', ')})` : 'false';
  if (column.format) return `regexp_full_match(${cell}, ${textSql(formats[column.format])})`;
  return column.type === 'text' ? cleanSql(cell) : writtenSql(cell, column);
}

/** No invisible character, no blank at an end, Unicode form NFC. */
function cleanSql(cell: string): string {
  return `(NOT regexp_matches(${cell}, '${INVISIBLE}|${BLANK_EDGE}') AND ${cell} = nfc_normalize(${cell}))`;
}

function listSql(cell: string, known: readonly string[] | undefined): string {
  const items = `string_split(${cell}, ';')`;
  const several = [
    `NOT contains(';' || ${cell} || ';', ';;')`,
    `NOT regexp_matches(${cell}, '${BLANK_ITEM}')`,
    `list_unique(${items}) = len(${items})`
  ];
  const names = known ? [`list_has_all([${known.map(textSql).join(', ')}]::VARCHAR[], ${items})`] : [];
  return `(${[cleanSql(cell), ...several, ...names].join(' AND ')})`;
}

function writtenSql(cell: string, { type, range = [-Infinity, Infinity] }: Column): string {
  const within = (number: string) =>
    [`${number} >= ${limit(range[0])}`, `${number} <= ${limit(range[1])}`].join(' AND ');
  const matches = (pattern: string) => `regexp_full_match(${cell}, '${pattern}')`;
  const year = `TRY_CAST(left(${cell}, 4) AS INTEGER)`;
  const day = `TRY_CAST(${cell} AS DATE) IS NOT NULL`;
  switch (type) {
    case 'integer':
      return `(${matches(String.raw`-?(?:0|[1-9]\d*)`)} AND ${within(`TRY_CAST(${cell} AS INTEGER)`)})`;
    case 'decimal':
      return `(${matches(String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?`)} AND ${within(`TRY_CAST(${cell} AS DOUBLE)`)})`;
    case 'year':
      // Much faster than a pattern; no other text of four characters lies between two years both as text and as number.
      return `(length(${cell}) = 4 AND ${cell} BETWEEN '${range[0]}' AND '${range[1]}' AND ${within(year)})`;
    case 'date':
      return `(${matches(String.raw`\d{4}-\d\d-\d\d`)} AND ${day} AND ${within(year)})`;
    default: {
      const month = `TRY_CAST(${cell} || '-01' AS DATE) IS NOT NULL`;
      const real = `CASE length(${cell}) WHEN 4 THEN true WHEN 7 THEN ${month} ELSE ${day} END`;
      return `(${matches(String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`)} AND ${real} AND ${within(year)})`;
    }
  }
}

function limit(number: number): string {
  return Number.isFinite(number) ? String(number) : `'${number}'::DOUBLE`;
}

/**
 * The values that a closed list, a kind of term or a small table leaves to a column, each once and in the order of texts;
 * undefined where it is open, or a cell holds several.
 */
export function closedValues(column: Column, evidence: Evidence): readonly string[] | undefined {
  if (column.type === 'year' && column.range) return yearsFrom(column.range);
  const known = column.list ? undefined : knownValues(column, evidence);
  return known && known.length > 0 ? [...new Set(known)].toSorted(inTextOrder) : undefined;
}

function yearsFrom([first, last]: readonly [number, number]): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function inTextOrder(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function knownValues({ oneOf, refers }: Column, evidence: Evidence): string[] | undefined {
  if (!refers) return oneOf && [...oneOf];
  if ('table' in refers && refers.table === 'companies') return undefined;
  const named =
    'table' in refers
      ? evidence[refers.table].map((record) => cellOf(record, refers.column))
      : evidence.terms
          .filter((record) => cellOf(record, 'kind') === refers.term)
          .map((record) => cellOf(record, 'slug'));
  return oneOf ? named.filter((value) => oneOf.includes(value)) : named;
}
