/** The errors of local files. Their texts, which say what to do, are the messages local_error_<code>. */
export type FileErrorCode =
  | 'empty'
  | 'binary'
  | 'gzip'
  | 'zip'
  | 'xls'
  | 'encrypted'
  | 'encoding'
  | 'line_too_long'
  | 'quote_open'
  | 'value'
  | 'too_many_columns'
  | 'json_broken'
  | 'json_no_table'
  | 'json_too_long'
  | 'xlsx_broken'
  | 'xlsx_too_large'
  | 'xlsx_empty'
  | 'parquet_magic'
  | 'parquet_cut'
  | 'parquet_damaged'
  | 'parquet_encrypted'
  | 'parquet_nested'
  | 'parquet_codec'
  | 'parquet_duplicate'
  | 'parquet_type'
  | 'memory'
  | 'unread';

export type FaultInputs = Readonly<Record<string, string | number>>;

/** A local file cannot become a table, or not with the chosen settings. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly inputs: FaultInputs = {},
    cause?: unknown
  ) {
    super(`${code} ${JSON.stringify(inputs)}`, { cause });
    this.name = 'FileError';
  }
}
