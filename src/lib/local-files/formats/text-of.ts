import { FileError } from '../file-error';
import type { Encoding, ReadOptions } from '../plan';

/** Bytes per chunk: enough to be fast, few enough to stop soon. */
const step = 4 * 1024 * 1024;

/**
 * The text of a file in chunks, without its byte order mark.
 * @throws FileError where a byte is invalid in the encoding; the signal's reason.
 */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  { signal, progress }: ReadOptions = {},
  most = file.size
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const end = Math.min(most, file.size);
  for (let at = 0; at < end; at += step) {
    signal?.throwIfAborted();
    const bytes = await partOf(file, at, Math.min(at + step, end));
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw new FileError('encoding', { encoding, from: at }, cause);
    }
    yield text;
    progress?.(Math.min(at + step, end) / file.size);
  }
  // A sample may end within a character, a file may not.
  if (end < file.size) return;
  try {
    yield decoder.decode();
  } catch (cause) {
    throw new FileError('encoding', { encoding, from: end }, cause);
  }
}

/** Reads a range of bytes. @throws FileError where the file is gone, or may not be read. */
export async function partOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new FileError('unread', {}, cause);
  }
}
