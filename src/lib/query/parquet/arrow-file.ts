import type { AsyncBuffer } from 'hyparquet';
import type { LoadOptions, TableSink } from '../engine/load';
import { LoadError } from '../engine/errors';
import { pause } from '../engine/pause';

/** What a Blob of this kind says it is, so that it is not taken for Parquet. */
export const arrowFileType = 'application/vnd.innoscope.arrow-batches';

interface Head {
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
  readonly rows: number;
}

/**
 * Rows of a visitor's file, ready for the engine: a head (columns with their SQL types, rows in
 * all), then Arrow IPC streams, each behind its length. Unlike one long stream it is read part by part, so that neither the
 * whole file nor the whole table is ever in memory twice; and it outlives the engine, which may be restarted.
 */
export function arrowFile(head: Head, batches: readonly Blob[]): Blob {
  const text = new Blob([JSON.stringify(head)]);
  const parts = [text, ...batches].flatMap((part) => [Uint32Array.of(part.size), part]);
  return new Blob(parts, { type: arrowFileType });
}

/** Reads such a file into a table, as `loadParquet` does. @throws LoadError where it is damaged; the signal's reason. */
export async function loadArrow(
  file: AsyncBuffer,
  name: string,
  sink: TableSink,
  { signal, progress }: LoadOptions = {}
): Promise<void> {
  let at = 0;
  const next = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const length = new Uint32Array(await file.slice(at, at + 4))[0] ?? 0;
    const bytes = new Uint8Array(await file.slice(at + 4, at + 4 + length));
    if (bytes.length !== length) throw new LoadError(name, 'is cut off');
    at += 4 + length;
    return bytes;
  };
  const head = JSON.parse(new TextDecoder().decode(await next())) as Head;
  sink.create(head.columns);
  progress?.(0, head.rows);
  const start = at;
  while (at < file.byteLength) {
    signal?.throwIfAborted();
    sink.insert(await next());
    progress?.(Math.round((head.rows * (at - start)) / (file.byteLength - start)), head.rows);
    await pause();
  }
}
