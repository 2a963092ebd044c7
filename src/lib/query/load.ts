import { columnFromArray, tableFromColumns, tableToIPC, uint32, type Column } from '@uwdata/flechette';
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
  /** Places of rows from 0: of the row groups only those that hold one are read, with a column that says the place of each row. */
  readonly places?: readonly number[] | undefined;
  /** Told before the first and after each row group: rows so far, rows in all. */
  readonly progress?: ((rows: number, total: number) => void) | undefined;
  /** Begins to decode the same file beside, on another thread; without it row groups are decoded here. */
  readonly decode?: Beside | undefined;
}

/** Begins to decode a file on another thread. @param columns those to read; all where undefined. */
export type Beside = (
  columns: readonly string[] | undefined,
  signal: AbortSignal | undefined
) => GroupDecoder;

/** Decodes row groups of one file, in the order in which they are asked for, until it is ended. */
export interface GroupDecoder {
  /** @returns an Arrow IPC stream. */
  read(group: number): Promise<Uint8Array>;
  end(): void;
}

/** SNAPPY is hyparquet's own; BROTLI is left out for the size of its dictionary. */
const compressors = {
  ZSTD: (input: Uint8Array) => decompressZstd(input),
  GZIP: decompressGzip,
  LZ4_RAW: decompressLz4Raw
};

/**
 * Reads a Parquet file into a table, one row group at a time, the same in both engines. Where somebody else decodes, the next
 * groups are on their way while one is put in.
 * @param name the file as its reader knows it, for messages.
 * @throws LoadError where it is no Parquet, cut off, damaged or holds what a table cannot; the signal's reason.
 */
export async function loadParquet(
  file: AsyncBuffer,
  name: string,
  sink: TableSink,
  { signal, progress, columns, places, decode }: LoadOptions = {}
): Promise<void> {
  const { plans, total, groups, read } = await openParquet(file, name, { columns, places });
  // A few rows are decoded before another thread has begun.
  const decoder = places ? undefined : decode?.(columns, signal);
  try {
    sink.create(plans);
    progress?.(0, total);
    const batches = decoder ? ahead(groups.length, decoder.read) : inTurn(groups.length, read);
    let rows = 0;
    for (const size of groups) {
      signal?.throwIfAborted();
      try {
        sink.insert(await batches());
      } catch (cause) {
        signal?.throwIfAborted();
        throw cause instanceof LoadError
          ? cause
          : new LoadError(name, `cannot be read: ${messageOf(cause)}`, cause);
      }
      rows += size;
      progress?.(rows, total);
      await pause();
    }
    if (rows !== total) throw new LoadError(name, `is damaged: it promises ${total} rows and holds ${rows}`);
  } finally {
    decoder?.end();
  }
}

/** A Parquet file that was looked at: its columns, the rows that are wanted, those of each row group, and what reads one as an Arrow IPC stream. */
export interface OpenedParquet {
  readonly plans: readonly ColumnPlan[];
  readonly total: number;
  readonly groups: readonly number[];
  read(group: number): Promise<Uint8Array>;
}

/**
 * @param columns those to read; all where undefined. @param places of rows, for the row groups that hold them; all where undefined.
 * @throws LoadError where it is no Parquet, cut off, or holds what a table cannot.
 */
export async function openParquet(
  file: AsyncBuffer,
  name: string,
  { columns, places }: Pick<LoadOptions, 'columns' | 'places'> = {}
): Promise<OpenedParquet> {
  const metadata = await metadataOf(file, name);
  refuseCodecs(metadata, name);
  const plans = chosenOf(plansOf(metadata, name), columns, metadata);
  const groups = groupsOf(metadata, places);
  return {
    plans: places ? [...plans, place] : plans,
    total: places ? groups.reduce((sum, { start, end }) => sum + end - start, 0) : Number(metadata.num_rows),
    groups: groups.map(({ start, end }) => end - start),
    read: (group) => {
      const { start, end } = groups[group] ?? { start: 0, end: 0 };
      return readGroup(file, metadata, plans, start, end, places !== undefined);
    }
  };
}

/** The column of where a row stands in its file. */
const place: ColumnPlan = { name: 'place', sql: 'UINTEGER', type: uint32(), element: { name: 'place' } };

/** The first row of each row group and the one after its last; of those alone that hold a place, where places are given. */
function groupsOf({ row_groups: groups }: FileMetaData, places: readonly number[] | undefined) {
  let end = 0;
  return groups
    .map(({ num_rows: rows }) => ({ start: end, end: (end += Number(rows)) }))
    .filter((group) => !places || places.some((row) => row >= group.start && row < group.end));
}

/** So many groups are asked for before they are needed. */
const early = 2;

/** Gives batch after batch of a decoder that works beside. */
function ahead(count: number, read: GroupDecoder['read']): () => Promise<Uint8Array> {
  const asked: Promise<Uint8Array>[] = [];
  let next = 0;
  return () => {
    while (next < count && asked.length <= early) {
      const batch = read(next++);
      // Whoever takes it in its turn learns of a failure.
      batch.catch(() => undefined);
      asked.push(batch);
    }
    return asked.shift() ?? Promise.reject(new RangeError('No row group is left'));
  };
}

function inTurn(count: number, read: GroupDecoder['read']): () => Promise<Uint8Array> {
  let next = 0;
  return () => (next < count ? read(next++) : Promise.reject(new RangeError('No row group is left')));
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
  rowEnd: number,
  isPlaced: boolean
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
  if (isPlaced) {
    const places = Uint32Array.from({ length: rowEnd - rowStart }, (_, at) => rowStart + at);
    arrays.push([place.name, columnFromArray(places, place.type)]);
  }
  return tableToIPC(tableFromColumns(arrays), { format: 'stream' }) ?? new Uint8Array();
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
