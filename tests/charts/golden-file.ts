import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** How the kept files are made anew after a change that was meant. */
const renewal = 'UPDATE_GOLDEN=1 npx vitest run --project unit';

/** Where the answers of queries are kept, one JSON file a query. */
export const goldenFolder = join(import.meta.dirname, 'golden');

/** Where the drawings are kept, one SVG file a chart, language and size. */
export const drawingsFolder = join(import.meta.dirname, 'drawings');

/**
 * Compares a text with the file that is kept of it, to the last character. With UPDATE_GOLDEN=1 in the environment a file that
 * differs is written, and the test fails all the same: what was written is to be looked at, and passes from the next run on.
 * @param what what the file holds, for the message
 */
export function expectKept(file: string, text: string, what: string): void {
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (process.env['UPDATE_GOLDEN'] === '1' && text !== kept) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    expect.fail(`${relative(root, file)} was written anew: look at what git diff shows`);
  }
  const state = kept === undefined ? 'is missing' : `no longer holds ${what}`;
  expect(text, `${relative(root, file)} ${state}. If the change is meant, renew it: ${renewal}`).toBe(kept);
}

/** Rows as text, one a line, so that a difference names its row. */
export function rowsText(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** The files of a folder that nothing makes any more, to be deleted by hand. */
export function leftOver(folder: string, made: readonly string[]): string[] {
  return readdirSync(folder).filter((file) => !made.includes(file));
}
