import type { Column } from './column.ts';

/** A column that is no cell of the CSV: the row's line, or how many decimals a cell states. */
export type Derivation = { readonly from: 'line' } | { readonly from: 'decimals'; readonly column: string };

/** The contract of one curated table. */
export interface Table {
  readonly file: string;
  /** The name of the generated row interface. */
  readonly rowType: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Integer columns that the build adds after the cells. */
  readonly derived?: Readonly<Record<string, Derivation>>;
  /** Sets of columns whose values together stand once; the first set is the key. */
  readonly unique: readonly (readonly string[])[];
  /** What the Parquet file is sorted by; the CSV's own order breaks ties, and is all where this is empty. */
  readonly orderBy: readonly string[];
}
