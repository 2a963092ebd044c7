import type { TableName } from './table-name.ts';

/** How a cell is written: `date` is a full ISO day; `partial-date` is YYYY, YYYY-MM or YYYY-MM-DD. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'date' | 'partial-date' | 'year';

/** What a cell must name: a key of another table, or a slug of one kind in `terms`. */
export type Reference =
  | { readonly table: TableName; readonly column: string }
  | {
      readonly term: string;
      /** The column of the same row that holds the term's parent: a category belongs to a dimension. */
      readonly under?: string;
      /** The cell holds the source's own wording; the term is found by its slug. */
      readonly byName?: true;
    };

/** One column of a curated table, as the rules, the Parquet files and the generated types read it. */
export interface Column {
  readonly type: ColumnType;
  /** The cell may be empty; it becomes NULL, or '' where `emptyAs` says so. */
  readonly optional?: true;
  readonly emptyAs?: '';
  /** Several values, separated by semicolons, none twice. */
  readonly list?: true;
  /** A fixed unit, or the column of the same row that holds it. */
  readonly unit?: string;
  readonly unitColumn?: string;
  readonly oneOf?: readonly string[];
  readonly refers?: Reference;
  /** Inclusive limits of the number, or of the date's year. */
  readonly range?: readonly [number, number];
  readonly format?: 'slug' | 'series-id' | 'url' | 'host';
  /** The name of the generated union type of this column's values. */
  readonly typeName?: string;
}
