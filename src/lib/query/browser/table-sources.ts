import { tables } from '$lib/catalogue/generated/tables';
import type { TableSource } from '../engine/engine';

/** The root of the site, ending in "/": modules are below it in _app/immutable, or in src/lib during development. */
const root = import.meta.url.replace(/^(.*\/)(?:_app\/immutable|src\/lib)\/.*$/, '$1');

/** The addresses of the site's tables. Each contains the file's hash, so that caches never mix two builds. */
export const tableSources: ReadonlyMap<string, TableSource> = new Map(
  tables.map(({ name, file, bytes, sha256, columns }) => [
    name,
    { at: `${root}data/${file}?${sha256.slice(0, 16)}`, bytes, columns: columns.map((column) => column.name) }
  ])
);
