import type { Cell, ColumnType, LocalColumn } from './cell';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How to read a file: as detected, or as the visitor chose. */
export type Format =
  | {
      readonly kind: 'csv';
      readonly encoding: Encoding;
      readonly delimiter: Delimiter;
      /** Whether the first row has the column names. */
      readonly header: boolean;
    }
  | { readonly kind: 'json'; readonly encoding: Encoding }
  | { readonly kind: 'xlsx'; readonly sheet: string; readonly header: boolean }
  | { readonly kind: 'parquet' };

/** A planned column. `chosen` where the visitor set its type, which is then never widened; `key` is its name in JSON. */
export interface PlannedColumn extends LocalColumn {
  readonly key: string;
  readonly chosen: boolean;
}

export interface Plan {
  readonly format: Format;
  readonly columns: readonly PlannedColumn[];
}

/** A note on how the file was read; its text is the message local_note_<code>. */
export interface Note {
  readonly code: 'duplicate_names' | 'unnamed' | 'ragged' | 'widened' | 'nested_text' | 'no_rows';
  readonly inputs: Readonly<Record<string, string | number>>;
}

/** What a visitor sees of a file before it becomes a table. */
export interface Preview extends Plan {
  readonly rows: readonly (readonly Cell[])[];
  readonly sheets: readonly string[];
  readonly notes: readonly Note[];
}

/** The visitor's settings, in place of detected ones. */
export interface Overrides {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly header?: boolean;
  readonly sheet?: string;
  readonly types?: Readonly<Record<number, ColumnType>>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the share of the file that was read, from 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}
