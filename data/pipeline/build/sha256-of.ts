import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 1_048_576;

/** The sha256 of a file's bytes in hex, read piece by piece: a table may be larger than memory should be. */
export function sha256Of(path: string): string {
  const hash = createHash('sha256');
  const bytes = Buffer.alloc(PIECE);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes))
      hash.update(bytes.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
