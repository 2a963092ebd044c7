// DuckDB-WASM ships this build without listing it in its package's exports, so it has no types, and Vite finds it by an
// alias (src/scripts/duckdb-alias.mjs):
// https://github.com/duckdb/duckdb-wasm/blob/main/packages/duckdb-wasm/package.json
declare module '@duckdb/duckdb-wasm/browser-blocking' {
  export * from '@duckdb/duckdb-wasm/blocking';
  export const BROWSER_RUNTIME: import('@duckdb/duckdb-wasm/blocking').DuckDBRuntime;
}
