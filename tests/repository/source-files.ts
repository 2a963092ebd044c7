import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeFolders } from '../../src/scripts/made-folders.mjs';

/** The top of the repository, ending in a separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const made = madeFolders(root);

/**
 * Hand-written files below some folders, without what the build makes.
 * @param folders from the top of the repository
 * @param ending what the names end in, such as /\.svelte$/
 * @returns paths from the top of the repository, with forward slashes
 */
export function sourceFiles(folders: string[], ending: RegExp): string[] {
  return (
    folders
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      // A benchmark that was run has packages of its own beside it.
      .filter((path) => !path.includes('/node_modules/'))
      .filter((path) => !made.some((folder) => path.startsWith(`${folder}/`)))
      .sort()
  );
}

/** The text of a file, its path from the top of the repository. */
export const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
