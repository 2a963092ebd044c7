// @ts-check
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @typedef {{ path: string, file: string, size: number, mtime: Date }} Entry path begins with "/"; file is on disk */
/** @typedef {{ entry: Entry } | { redirect: string } | { missing: Entry | undefined }} Found missing: the page to show */

/**
 * The files of a built site, listed once. A request can only name a listed file, so no path leads outside.
 * @param {string} root
 */
export function directory(root) {
  /** @type {Map<string, Entry>} */
  const entries = new Map(listed(root).map((entry) => [entry.path, entry]));
  /** @type {Map<string, boolean>} */
  const metas = new Map();

  /**
   * @param {string} path decoded, from the site's root
   * @returns {Found}
   */
  function find(path) {
    const entry = entries.get(path.endsWith('/') ? `${path}index.html` : path);
    if (entry) return { entry };
    // Addresses in a page are relative, so each page has only one form of its address.
    if (entries.has(`${path}/index.html`)) return { redirect: `${path}/` };
    return { missing: notFound(path) };
  }

  /**
   * The closest 404.html upwards, so that a wrong address below /tc/ is answered in its language.
   * @param {string} path
   */
  function notFound(path) {
    const folders = path.split('/').slice(0, -1);
    for (; folders.length > 0; folders.pop()) {
      const page = entries.get(`${folders.join('/')}/404.html`);
      if (page) return page;
    }
    return undefined;
  }

  /** Whether a page has a <meta> with a Content-Security-Policy. @param {Entry} entry */
  function hasMeta({ path, file }) {
    const known =
      metas.get(path) ?? /<meta http-equiv="content-security-policy"/i.test(readFileSync(file, 'utf8'));
    metas.set(path, known);
    return known;
  }

  return { find, hasMeta };
}

/**
 * Whether the file is unchanged since it was listed; false after a rebuild under a running server.
 * @param {Entry} entry
 */
export function isCurrent({ file, size, mtime }) {
  const now = statSync(file, { throwIfNoEntry: false });
  return now?.size === size && now.mtime.getTime() === mtime.getTime();
}

/**
 * @param {string} root
 * @returns {Entry[]} without dot files, and without the compressed copies, which sirv chooses
 */
function listed(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && !/\.(br|gz)$/.test(found.name))
    .map((found) => join(found.parentPath, found.name))
    .map((file) => ({ file, path: `/${relative(root, file).split(sep).join('/')}` }))
    .filter(({ path }) => !/\/\.(?!well-known\/)/.test(path))
    .map(({ file, path }) => ({ file, path, size: statSync(file).size, mtime: statSync(file).mtime }));
}
