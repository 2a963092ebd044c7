import type { AsyncBuffer } from 'hyparquet';
import type { TableSource } from '../engine/engine';
import { LoadError } from '../engine/errors';
import { WHOLE } from '../engine/load-tables';

/**
 * Opens a file of the site: whole, or by range requests if it is large.
 * @returns its bytes, and its name for messages. @throws LoadError where it cannot be fetched; the signal's reason.
 */
export async function openRemote(
  source: Exclude<TableSource, Blob>,
  signal: AbortSignal | undefined
): Promise<{ readonly name: string; readonly file: AsyncBuffer; readonly arrow?: false }> {
  const name = new URL(source.at).pathname.split('/').at(-1) ?? source.at;
  if (source.bytes > WHOLE) return { name, file: ranges(source.at, name, source.bytes, signal) };
  return { name, file: inMemory(await (await get(source.at, name, {}, signal)).arrayBuffer()) };
}

function ranges(at: string, name: string, byteLength: number, signal: AbortSignal | undefined): AsyncBuffer {
  let all: Promise<ArrayBuffer> | undefined;
  return {
    byteLength,
    async slice(from, to = byteLength) {
      if (all) return (await all).slice(from, to);
      const response = await get(at, name, { range: `bytes=${from}-${to - 1}` }, signal);
      if (response.status === 206) return response.arrayBuffer();
      // A server without range requests sends the whole file: keep it.
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
