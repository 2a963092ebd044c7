import type { AsyncBuffer } from 'hyparquet';
import type { LoadOptions, TableSink } from '../engine/load';
import { LoadError } from '../engine/errors';
import { pause } from '../engine/pause';

/** The type of such a Blob, so that it is not mistaken for Parquet. */
export const arrowFileType = 'application/vnd.innoscope.arrow-batches';

interface Head {
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
  readonly rows: number;
}

/**
 * The rows of a local file in a format for the engine: a head (columns with their SQL types, total rows), then Arrow
 * IPC streams, each after its length. Unlike a single stream it is read in parts, so that neither the file nor the
 * table is ever in memory twice; and it survives a restart of the engine.
 */
export function arrowFile(head: Head, batches: readonly Blob[]): Blob {
  const text = new Blob([JSON.stringify(head)]);
  const parts = [text, ...batches].flatMap((part) => [Uint32Array.of(part.size), part]);
  return new Blob(parts, { type: arrowFileType });
}

/** Reads such a file into a table, like `loadParquet`. @throws LoadError where it is damaged; the signal's reason. */
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
