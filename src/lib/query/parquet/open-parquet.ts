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
import { LoadError } from '../engine/errors';

/** Which part of a file to read. */
export interface ReadOptions {
  /** The columns to read; undefined for all. For an empty list, the smallest column is read. */
  readonly columns?: readonly string[] | undefined;
  /** Row positions from 0: only the row groups that contain one are read, with a column for the position of each row. */
  readonly places?: readonly number[] | undefined;
}

/**
 * A Parquet file whose metadata was read: its columns, the number of wanted rows, those of each row group, and a
 * function that reads a group as an Arrow IPC stream.
 */
export interface OpenedParquet {
  readonly plans: readonly ColumnPlan[];
  readonly total: number;
  readonly groups: readonly number[];
  read(group: number): Promise<Uint8Array>;
}

/**
 * Reads the metadata at the end of a Parquet file.
 * @param columns those to read; undefined for all. @param places row positions, to read only the row groups that
 * contain them; undefined for all.
 * @throws LoadError where it is no Parquet, cut off, or holds what a table cannot.
 */
export async function openParquet(
  file: AsyncBuffer,
  name: string,
  { columns, places }: ReadOptions = {}
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

/** The column with each row's position in its file. */
const place: ColumnPlan = { name: 'place', sql: 'UINTEGER', type: uint32(), element: { name: 'place' } };

/** The first row of each row group and the one after its last; with positions, only of groups that contain one. */
function groupsOf({ row_groups: groups }: FileMetaData, places: readonly number[] | undefined) {
  let end = 0;
  return groups
    .map(({ num_rows: rows }) => ({ start: end, end: (end += Number(rows)) }))
    .filter((group) => !places || places.some((row) => row >= group.start && row < group.end));
}

/** hyparquet includes SNAPPY; BROTLI is omitted for the size of its dictionary. */
const compressors = {
  ZSTD: (input: Uint8Array) => decompressZstd(input),
  GZIP: decompressGzip,
  LZ4_RAW: decompressLz4Raw
};

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

/* Rows are counted by a column, so there is always at least one. */
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
  const elements = new Map(plans.map(({ name, element }) => [name, element]));
  const metadata = { ...rest, schema: schema.map((element) => elements.get(element.name) ?? element) };
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
