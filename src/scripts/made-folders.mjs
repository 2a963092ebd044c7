// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The generated folders, as .gitignore lists them.
 * @param {string} root
 * @returns {string[]} paths from the root, without a slash at either end
 */
export function madeFolders(root) {
  const list = join(root, '.gitignore');
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, 'utf8').split(/\r?\n/);
  return lines
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line && !line.startsWith('#'));
}
