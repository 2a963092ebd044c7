import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The Parquet files of make.py. */
export type FileName =
  | 'types'
  | 'empty'
  | 'many-groups'
  | 'one-group'
  | 'arrow-snappy'
  | 'arrow-v2-gzip'
  | 'arrow-lz4'
  | 'brotli'
  | 'nested'
  | 'not-utf-8';

export const parquetFolder = import.meta.dirname;

/** The location of a test file for `Engine.load` in Node. */
export function parquetFile(name: FileName): { at: string; bytes: number } {
  const at = join(parquetFolder, `${name}.parquet`);
  return { at, bytes: statSync(at).size };
}

/** A test file as a visitor would drop it, after changing its bytes. */
export function changedFile(
  name: FileName,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>
): File {
  const bytes = new Uint8Array(readFileSync(parquetFile(name).at));
  return new File([change(bytes)], 'mine.parquet');
}
