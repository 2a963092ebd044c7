import { LoadError } from '$lib/query/engine/errors';
import { FileError, type FileErrorCode } from './file-error';

const known: readonly (readonly [RegExp, FileErrorCode])[] = [
  [/is empty/, 'empty'],
  [/not a Parquet file/, 'parquet_magic'],
  [/is encrypted/, 'parquet_encrypted'],
  [/is cut off/, 'parquet_cut'],
  [/is compressed as/, 'parquet_codec'],
  [/has two columns named/, 'parquet_duplicate'],
  [/is nested/, 'parquet_nested'],
  [/write it as|INTERVAL|BSON/, 'parquet_type'],
  [/cannot become a table/, 'memory'],
  [/is damaged|cannot be read|not UTF-8/, 'parquet_damaged']
];

/** Turns a LoadError of the query layer into an error of the visitor's file; other errors pass through. */
export function parquetError(error: unknown): unknown {
  if (!(error instanceof LoadError)) return error;
  const [, code = 'parquet_damaged'] = known.find(([words]) => words.test(error.wrong)) ?? [];
  return new FileError(code, { reason: error.wrong }, error);
}
