import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from './sha256-of.ts';

/** What one build made, and from what: the inputs' fingerprint and each output's sha256 by its path under the root. */
export interface Manifest {
  readonly version: string;
  readonly inputs: string;
  readonly files: Readonly<Record<string, string>>;
}

const FILE = 'manifest.json';

/** Writes the manifest of a complete build; it appears whole or not at all. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, `${FILE}.part`), JSON.stringify(manifest, null, 2));
  renameSync(join(folder, `${FILE}.part`), join(folder, FILE));
}

/** The manifest in a folder, null where none was completed. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, FILE);
  // The parse boundary: the file is written by writeManifest alone, and is swapped in whole.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : null;
}

/** Whether all files stand under the root exactly as the manifest says. */
export function isInPlace({ files }: Manifest, root: string): boolean {
  return Object.entries(files).every(([path, sha256]) => {
    const file = join(root, path);
    return existsSync(file) && sha256Of(file) === sha256;
  });
}
