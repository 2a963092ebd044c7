import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFiles } from './read-files.ts';

const code = resolve(import.meta.dirname, '..');

/** A sha256 over all that decides the output: the CSVs, the code and schema under data/, and the pinned libraries. */
export function fingerprint(evidence: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  const inputs = [
    ...evidence,
    ...readFiles(code, '.ts'),
    ['package.json', readFileSync(`${code}/../../package.json`)]
  ] as const;
  for (const [name, bytes] of inputs) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
