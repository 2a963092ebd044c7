// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Removes unused files from a build: SvelteKit writes the data of every page a second time for hydration, and these
 * pages are not hydrated.
 * @param {string} directory the built site
 */
export function tidy(directory) {
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('__data.json')) rmSync(join(directory, file));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  tidy(fileURLToPath(new URL('../../build/', import.meta.url)));
