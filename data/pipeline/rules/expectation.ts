import type { Column } from '../schema/column.ts';
import { schema } from '../schema.ts';

const written = {
  text: 'text',
  integer: 'a whole number such as 12',
  decimal: 'a number such as 12 or 0.80',
  date: 'a day as YYYY-MM-DD',
  'partial-date': 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
  year: 'a year as YYYY'
} as const satisfies Record<Column['type'], string>;

const formatted = {
  slug: 'a slug such as science-park',
  'series-id': 'a series such as hkstp.companies',
  url: 'an address that starts with http:// or https://',
  host: 'the host of a web address such as example.org'
} as const satisfies Record<NonNullable<Column['format']>, string>;

/** What a cell of this column must be, in the words that end a fault. */
export function expectation(column: Column): string {
  const within = column.range ? ` from ${column.range[0]} to ${column.range[1]}` : '';
  if (column.list) return `${named(column)}, several separated by semicolons`;
  if (column.oneOf) return `one of ${column.oneOf.join(', ')}`;
  if (column.refers) return named(column);
  return (column.format ? formatted[column.format] : written[column.type]) + within;
}

/** What a single value of this column must be. */
export function named(column: Column): string {
  const { refers } = column;
  if (!refers) return 'a name';
  if ('term' in refers) return `a term of kind ${refers.term}`;
  return `a ${refers.column} listed in ${schema[refers.table].file}`;
}
