// DuckDB-WASM ships this build without naming it in its package's exports, so it has no types of its own:
// https://github.com/duckdb/duckdb-wasm/blob/main/packages/duckdb-wasm/package.json
declare module '*/duckdb-browser-blocking.mjs' {
  export * from '@duckdb/duckdb-wasm/blocking';
  export const BROWSER_RUNTIME: import('@duckdb/duckdb-wasm/blocking').DuckDBRuntime;
}
