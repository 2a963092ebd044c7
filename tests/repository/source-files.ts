import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeFolders } from '../../src/scripts/made-folders.mjs';

/** The root of the repository, ending in a separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const made = madeFolders(root);

/**
 * Hand-written files in some folders, without generated ones.
 * @param folders relative to the root of the repository
 * @param ending pattern of the file names, such as /\.svelte$/
 * @returns paths relative to the root of the repository, with forward slashes
 */
export function sourceFiles(folders: string[], ending: RegExp): string[] {
  return (
    folders
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      // A benchmark installs packages in its folder.
      .filter((path) => !path.includes('/node_modules/'))
      .filter((path) => !made.some((folder) => path.startsWith(`${folder}/`)))
      .sort()
  );
}

/** The text of a file, by its path from the root of the repository. */
export const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
