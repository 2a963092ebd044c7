import type { Column, Reference } from '../schema/column.ts';
import { schema } from '../schema.ts';
import { union } from './literal.ts';
import { termType } from './term-type.ts';

const types = {
  text: 'string',
  integer: 'number',
  decimal: 'number',
  year: 'number',
  date: 'CalendarDay',
  'partial-date': 'PartialDate'
} as const satisfies Record<Column['type'], string>;

/** The TypeScript type of a stored cell, as source: a named union where the contract closes its values. */
export function columnType(column: Column): string {
  const full = fullType(column);
  if (!column.optional) return full;
  return column.emptyAs === '' ? `${full} | ''` : `${full} | null`;
}

function fullType({ type, typeName, oneOf, refers, list }: Column): string {
  if (list) return 'string';
  if (typeName !== undefined) return typeName;
  const referred = refers ? referredType(refers) : undefined;
  return referred ?? (oneOf ? union(oneOf) : types[type]);
}

function referredType(refers: Reference): string | undefined {
  if ('term' in refers) return refers.byName ? undefined : termType(refers.term);
  const columns: Readonly<Record<string, Column>> = schema[refers.table].columns;
  return columns[refers.column]?.typeName;
}
