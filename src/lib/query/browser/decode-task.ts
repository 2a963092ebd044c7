import type { TableSource } from '../engine/engine';

/** The tasks of the worker that decodes one Parquet file: first to open it, then its row groups by number. */
export type DecodeTask =
  | {
      readonly kind: 'open';
      readonly source: TableSource;
      readonly name: string;
      /** Those to read; undefined for all. */
      readonly columns: readonly string[] | undefined;
    }
  | { readonly kind: 'group'; readonly group: number };

/** A row group as an Arrow IPC stream; opening has no result. */
export type DecodeResult = Uint8Array<ArrayBuffer> | undefined;
