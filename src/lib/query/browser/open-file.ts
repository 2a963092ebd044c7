import type { AsyncBuffer } from 'hyparquet';
import { LoadError } from '../load-error';
import { WHOLE } from '../load-tables';
import { openBlob } from '../open-blob';
import { decodeBeside } from './decode-beside';
import type { OpenSource } from '../session';

/** Opens a table's bytes in the browser: a file of the visitor's, or one of this site, by range requests if it is large. */
export const openFile: OpenSource = async (source, signal) => {
  if (source instanceof Blob) {
    const opened = openBlob(source);
    if (opened.arrow || source.size <= WHOLE) return opened;
    return { ...opened, decode: (stopped) => decodeBeside(source, opened.name, stopped) };
  }
  const name = new URL(source.at).pathname.split('/').at(-1) ?? source.at;
  if (source.bytes > WHOLE) return { name, file: ranges(source.at, name, source.bytes, signal) };
  return { name, file: inMemory(await (await get(source.at, name, {}, signal)).arrayBuffer()) };
};

function ranges(at: string, name: string, byteLength: number, signal: AbortSignal | undefined): AsyncBuffer {
  let all: Promise<ArrayBuffer> | undefined;
  return {
    byteLength,
    async slice(from, to = byteLength) {
      if (all) return (await all).slice(from, to);
      const response = await get(at, name, { range: `bytes=${from}-${to - 1}` }, signal);
      if (response.status === 206) return response.arrayBuffer();
      // A server without ranges sends everything: once is enough.
      all ??= response.arrayBuffer();
      return (await all).slice(from, to);
    }
  };
}

function inMemory(bytes: ArrayBuffer): AsyncBuffer {
  return { byteLength: bytes.byteLength, slice: (from, to) => bytes.slice(from, to) };
}

async function get(
  at: string,
  name: string,
  headers: HeadersInit,
  signal: AbortSignal | undefined
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(at, { headers, signal: signal ?? null });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new LoadError(name, 'could not be fetched: no connection', cause);
  }
  if (!response.ok) throw new LoadError(name, `could not be fetched: the server answered ${response.status}`);
  return response;
}
