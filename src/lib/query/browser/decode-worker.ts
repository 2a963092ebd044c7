/// <reference lib="webworker" />
import type { TableSource } from '../engine/engine';
import { openParquet, type OpenedParquet } from '../parquet/open-parquet';
import { openBlob } from '../parquet/open-blob';
import { failureOf, type Failure } from './transferred-error';
import { openRemote } from './open-remote';

/** A row group as an Arrow IPC stream, or why there is none. */
export type Decoded = { readonly group: number } & (
  { readonly batch: Uint8Array<ArrayBuffer> } | { readonly failure: Failure }
);

/** The file to decode, and which of its columns; all where undefined. */
export interface Decoding {
  readonly source: TableSource;
  readonly name: string;
  readonly columns: readonly string[] | undefined;
}

/*
 * The worker that decodes one Parquet file for the engine's: the file comes first, then the numbers of row groups, which are
 * answered in their order.
 */
let opened: Promise<OpenedParquet> | undefined;
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Decoding | number>) => {
  if (typeof data === 'number') last = last.then(() => decode(data));
  else {
    opened = open(data);
    // Whoever asks for its first row group learns of a failure.
    opened.catch(() => undefined);
  }
});

async function open({ source, name, columns }: Decoding): Promise<OpenedParquet> {
  const { file } = source instanceof Blob ? openBlob(source) : await openRemote(source, undefined);
  return openParquet(file, name, { columns });
}

async function decode(group: number): Promise<void> {
  try {
    const batch = await (await opened)?.read(group);
    if (!batch) throw new TypeError('A row group was asked for before its file');
    // Its buffer moves, so it must be its own.
    const own = new Uint8Array(batch);
    postMessage({ group, batch: own } satisfies Decoded, [own.buffer]);
  } catch (error) {
    postMessage({ group, failure: failureOf(error) } satisfies Decoded);
  }
}
