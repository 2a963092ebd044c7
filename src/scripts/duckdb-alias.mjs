// @ts-check
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** The build of DuckDB-WASM that runs inside our worker; the package ships it without listing it in its exports. */
export const duckdbAlias = {
  find: '@duckdb/duckdb-wasm/browser-blocking',
  replacement: join(dist, 'duckdb-browser-blocking.mjs')
};
