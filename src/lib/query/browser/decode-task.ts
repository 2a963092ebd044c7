import type { TableSource } from '../engine/engine';

/** What the page asks of the worker that decodes one Parquet file: the file first, then its row groups by number. */
export type DecodeTask =
  | {
      readonly kind: 'open';
      readonly source: TableSource;
      readonly name: string;
      /** Those to read; all where undefined. */
      readonly columns: readonly string[] | undefined;
    }
  | { readonly kind: 'group'; readonly group: number };

/** A row group as an Arrow IPC stream; opening has no result. */
export type DecodeResult = Uint8Array<ArrayBuffer> | undefined;
