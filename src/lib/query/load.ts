import { tableFromColumns, tableToIPC, type Column } from '@uwdata/flechette';
import {
  parquetMetadataAsync,
  parquetRead,
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData
} from 'hyparquet';
import { decompressGzip, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors';
import { arrowColumn } from './arrow-column';
import { planColumn, type ColumnPlan } from './column-plan';
import { LoadError } from './load-error';
import { pause } from './pause';

/** Where a table is put: made with its column types first, then filled batch by batch. */
export interface TableSink {
  create(columns: readonly { readonly name: string; readonly sql: string }[]): void;
  /** @param batch an Arrow IPC stream of the columns in the order of `create`. */
  insert(batch: Uint8Array): void;
}

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** The columns to read; all where undefined, the smallest where none is named. */
  readonly columns?: readonly string[] | undefined;
  /** Told before the first and after each row group: rows so far, rows in all. */
  readonly progress?: ((rows: number, total: number) => void) | undefined;
}

/** SNAPPY is hyparquet's own; BROTLI is left out for the size of its dictionary. */
const compressors = {
  ZSTD: (input: Uint8Array) => decompressZstd(input),
  GZIP: decompressGzip,
  LZ4_RAW: decompressLz4Raw
};

/**
 * Reads a Parquet file into a table, one row group at a time, the same in both engines.
 * @param name the file as its reader knows it, for messages.
 * @throws LoadError where it is no Parquet, cut off, damaged or holds what a table cannot; the signal's reason.
 */
export async function loadParquet(
  file: AsyncBuffer,
  name: string,
  sink: TableSink,
  { signal, progress, columns }: LoadOptions = {}
): Promise<void> {
  const metadata = await metadataOf(file, name);
  refuseCodecs(metadata, name);
  const plans = chosenOf(plansOf(metadata, name), columns, metadata);
  const total = Number(metadata.num_rows);
  sink.create(plans);
  let rows = 0;
  progress?.(rows, total);
  for (const group of metadata.row_groups) {
    signal?.throwIfAborted();
    const end = rows + Number(group.num_rows);
    try {
      sink.insert(await readGroup(file, metadata, plans, rows, end));
    } catch (cause) {
      signal?.throwIfAborted();
      throw cause instanceof LoadError
        ? cause
        : new LoadError(name, `cannot be read: ${messageOf(cause)}`, cause);
    }
    rows = end;
    progress?.(rows, total);
    await pause();
  }
  if (rows !== total) throw new LoadError(name, `is damaged: it promises ${total} rows and holds ${rows}`);
}

async function metadataOf(file: AsyncBuffer, name: string): Promise<FileMetaData> {
  if (file.byteLength === 0) throw new LoadError(name, 'is empty');
  try {
    return await parquetMetadataAsync(file, { geoparquet: false });
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError(name, await faultOf(file, messageOf(cause)), cause);
  }
}

async function faultOf(file: AsyncBuffer, message: string): Promise<string> {
  const mark = async (at: number) => new TextDecoder().decode((await file.slice(at, at + 4)).slice(0, 4));
  if (file.byteLength < 12 || (await mark(0)) !== 'PAR1') return 'is not a Parquet file';
  const end = await mark(file.byteLength - 4);
  if (end === 'PARE') return 'is encrypted';
  return end === 'PAR1' ? `is damaged: ${message}` : 'is cut off: it does not end as a Parquet file does';
}

function refuseCodecs({ row_groups: groups }: FileMetaData, name: string): void {
  const codecs = groups.flatMap(({ columns }) =>
    columns.map(({ meta_data: data }) => data?.codec ?? 'UNCOMPRESSED')
  );
  const strange = codecs.find(
    (codec) => !['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)].includes(codec)
  );
  if (strange)
    throw new LoadError(name, `is compressed as ${strange}: write it as ZSTD, SNAPPY, GZIP or LZ4_RAW`);
}

function plansOf({ schema }: FileMetaData, name: string): ColumnPlan[] {
  const seen = new Set<string>();
  return schema.slice(1).map((element) => {
    const folded = element.name.toLowerCase();
    if (seen.has(folded)) throw new LoadError(name, `has two columns named ${element.name}`);
    seen.add(folded);
    try {
      return planColumn(element);
    } catch (cause) {
      throw new LoadError(name, messageOf(cause), cause);
    }
  });
}

/* Rows are counted by a column, so there is always one. */
function chosenOf(
  plans: ColumnPlan[],
  columns: readonly string[] | undefined,
  { row_groups: groups }: FileMetaData
): ColumnPlan[] {
  if (!columns) return plans;
  const chosen = plans.filter(({ name }) => columns.includes(name));
  if (chosen.length > 0) return chosen;
  const bytesOf = (place: number) =>
    groups.reduce((sum, group) => sum + Number(group.columns[place]?.meta_data?.total_compressed_size), 0);
  const sizes = plans.map((_, place) => bytesOf(place));
  return plans.filter((_, place) => place === sizes.indexOf(Math.min(...sizes)));
}

async function readGroup(
  file: AsyncBuffer,
  { schema, ...rest }: FileMetaData,
  plans: readonly ColumnPlan[],
  rowStart: number,
  rowEnd: number
): Promise<Uint8Array> {
  const chunks = new Map<string, DecodedArray[]>(plans.map(({ name }) => [name, []]));
  const onChunk = (chunk: { columnName: string; columnData: DecodedArray }): void => {
    chunks.get(chunk.columnName)?.push(chunk.columnData);
  };
  const told = new Map(plans.map(({ name, element }) => [name, element]));
  const metadata = { ...rest, schema: schema.map((element) => told.get(element.name) ?? element) };
  const columns = plans.map(({ name }) => name);
  await parquetRead({ file, metadata, columns, rowStart, rowEnd, compressors, utf8: false, onChunk });
  const arrays = plans.map((plan): [string, Column<unknown>] => [
    plan.name,
    arrowColumn(plan, chunks.get(plan.name) ?? [], rowEnd - rowStart)
  ]);
  return tableToIPC(tableFromColumns(arrays), { format: 'stream' }) ?? new Uint8Array();
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
