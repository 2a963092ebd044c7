import { tables } from '$lib/catalogue/generated/tables';
import { createRun } from '../run';
import { startEngine } from './engine';

/** The top of the site, with a slash at its end: modules lie below it in _app/immutable, or in src/lib while developing. */
const root = import.meta.url.replace(/^(.*\/)(?:_app\/immutable|src\/lib)\/.*$/, '$1');

/**
 * Asks in the page. Import this module by `import()`, at the first question that the rows in hand cannot answer.
 * Each table is fetched by its hash, so that a cache never mixes two builds.
 */
export const run = createRun(
  startEngine,
  new Map(
    tables.map(({ name, file, bytes, sha256 }) => [
      name,
      { at: `${root}data/${file}?${sha256.slice(0, 16)}`, bytes }
    ])
  )
);
