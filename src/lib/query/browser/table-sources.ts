import { tables } from '$lib/catalogue/generated/tables';
import type { TableSource } from '../engine/engine';

/** The top of the site, with a slash at its end: modules lie below it in _app/immutable, or in src/lib while developing. */
const root = import.meta.url.replace(/^(.*\/)(?:_app\/immutable|src\/lib)\/.*$/, '$1');

/** Where each table of the site is. Each is fetched by its hash, so that a cache never mixes two builds. */
export const tableSources: ReadonlyMap<string, TableSource> = new Map(
  tables.map(({ name, file, bytes, sha256, columns }) => [
    name,
    { at: `${root}data/${file}?${sha256.slice(0, 16)}`, bytes, columns: columns.map((column) => column.name) }
  ])
);
