import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The sha256 of a file's bytes in hex. */
export function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
