import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { smallEvidence } from './small-evidence.ts';

/** The CSV files of a test by name: lines of text, or bytes. */
export type Files = Record<string, readonly string[] | Uint8Array>;

/** A temporary folder that is deleted when the test file ends; call it at the top of the file, not inside a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innoscope-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small evidence that a test may change. */
export function smallFiles(): Files {
  return { ...smallEvidence };
}

/** Replaces the files of `<root>/evidence`, and returns that folder. */
export function writeEvidence(root: string, files: Files): string {
  const folder = join(root, 'evidence');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(
      join(folder, name),
      content instanceof Uint8Array ? content : content.map((line) => `${line}\n`).join('')
    );
  }
  return folder;
}

/** The sha256 of every file under `static` and `src` of a root, by path: the visible output of a build. */
export function outputs(root: string): Record<string, string> {
  return Object.fromEntries(
    ['static', 'src'].flatMap((top) =>
      filesUnder(join(root, top)).map((path) => [
        path.slice(root.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex')
      ])
    )
  );
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted();
}
