// @ts-check
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** The build of DuckDB-WASM that runs within our own worker: the package ships it, but its exports do not name it. */
export const duckdbAlias = {
  find: '@duckdb/duckdb-wasm/browser-blocking',
  replacement: join(dist, 'duckdb-browser-blocking.mjs')
};
