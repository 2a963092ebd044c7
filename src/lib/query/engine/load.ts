import type { AsyncBuffer } from 'hyparquet';
import { LoadError } from './errors';
import { openParquet, type ReadOptions } from '../parquet/open-parquet';
import { pause } from './pause';

/** The target of a load: a table that is created with its column types, then filled batch by batch. */
export interface TableSink {
  create(columns: readonly { readonly name: string; readonly sql: string }[]): void;
  /** @param batch an Arrow IPC stream of the columns in the order of `create`. */
  insert(batch: Uint8Array): void;
}

export interface LoadOptions extends ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called before the first and after each row group, with the rows so far and the total. */
  readonly progress?: ((rows: number, total: number) => void) | undefined;
  /** Decodes the same file on another thread; without it row groups are decoded here. */
  readonly decode?: StartDecoder | undefined;
}

/** Starts to decode a file on another thread. @param columns those to read; undefined for all. */
export type StartDecoder = (
  columns: readonly string[] | undefined,
  signal: AbortSignal | undefined
) => GroupDecoder;

/** Decodes row groups of one file, in the order of the requests, until it is ended. */
export interface GroupDecoder {
  /** @returns an Arrow IPC stream. */
  read(group: number): Promise<Uint8Array>;
  end(): void;
}

/**
 * Reads a Parquet file into a table, one row group at a time, the same in both engines. With a decoder on another
 * thread, the next groups are decoded while one is inserted.
 * @param name the file's name for messages.
 * @throws LoadError where it is no Parquet, cut off, damaged or holds what a table cannot; the signal's reason.
 */
export async function loadParquet(
  file: AsyncBuffer,
  name: string,
  sink: TableSink,
  { signal, progress, columns, places, decode }: LoadOptions = {}
): Promise<void> {
  const { plans, total, groups, read } = await openParquet(file, name, { columns, places });
  // A few rows are decoded before another thread has started.
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
          : new LoadError(
              name,
              `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
              cause
            );
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

/** Number of row groups requested ahead. */
const early = 2;

/** Returns one batch after another from a decoder on another thread. */
function ahead(count: number, read: GroupDecoder['read']): () => Promise<Uint8Array> {
  const pending: Promise<Uint8Array>[] = [];
  let next = 0;
  return () => {
    while (next < count && pending.length <= early) {
      const batch = read(next++);
      // The caller that receives this batch gets the error.
      batch.catch(() => undefined);
      pending.push(batch);
    }
    return pending.shift() ?? Promise.reject(new RangeError('No row group is left'));
  };
}

function inTurn(count: number, read: GroupDecoder['read']): () => Promise<Uint8Array> {
  let next = 0;
  return () => (next < count ? read(next++) : Promise.reject(new RangeError('No row group is left')));
}
