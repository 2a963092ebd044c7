import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The command that updates golden files after an intended change. */
const renewal = 'UPDATE_GOLDEN=1 npx vitest run --project unit';

/** The folder of golden query results, one JSON file per query. */
export const goldenFolder = join(import.meta.dirname, 'golden');

/** The folder of golden drawings, one SVG file per chart, language and size. */
export const drawingsFolder = join(import.meta.dirname, 'drawings');

/**
 * Compares a text with its golden file, to the last character. With UPDATE_GOLDEN=1 in the environment a differing file
 * is written and the test still fails: look at the new file; it passes from the next run on.
 * @param what the content of the file, for the message
 */
export function expectGolden(file: string, text: string, what: string): void {
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (process.env['UPDATE_GOLDEN'] === '1' && text !== kept) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    expect.fail(`${relative(root, file)} was written anew: look at what git diff shows`);
  }
  const state = kept === undefined ? 'is missing' : `no longer holds ${what}`;
  expect(text, `${relative(root, file)} ${state}. If the change is meant, renew it: ${renewal}`).toBe(kept);
}

/** Rows as text, one per line, so that a difference names its row. */
export function rowsText(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** The files of a folder that no test makes any more, to be deleted by hand. */
export function leftOver(folder: string, made: readonly string[]): string[] {
  return readdirSync(folder).filter((file) => !made.includes(file));
}
