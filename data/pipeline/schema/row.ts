import type { Table } from './table.ts';

/** The names of a table's CSV columns. */
export type ColumnName<T extends Table> = keyof T['columns'] & string;

/** One row of a table with typed values: numbers for numeric columns, closed lists as unions, NULL as null. */
export type Row<T extends Table> = {
  readonly [K in ColumnName<T>]: Full<T['columns'][K]> | Empty<T['columns'][K]>;
} & { readonly [K in keyof Derived<T>]: number };

type Full<C> = C extends { readonly type: 'integer' | 'decimal' | 'year' }
  ? number
  : C extends { readonly oneOf: readonly (infer V)[] }
    ? V
    : string;

type Empty<C> = C extends { readonly optional: true }
  ? C extends { readonly emptyAs: '' }
    ? ''
    : null
  : never;

type Derived<T extends Table> = T extends { readonly derived: infer D } ? D : Record<never, never>;
