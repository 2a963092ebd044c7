import type { DuckDBBindings, DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';

type Started = (instance: { readonly exports: WebAssembly.Exports }, module: WebAssembly.Module) => void;

/**
 * Starts DuckDB-WASM on a compiled or pending module. The library's own start never settles where the file cannot be
 * fetched, reports no progress, and links every exported name, including those that isLinked excludes, which costs a
 * Node engine half a second.
 * @throws what compiling or instantiating throws.
 */
export async function instantiateWasm<B extends DuckDBBindings>(
  bindings: B,
  runtime: DuckDBRuntime,
  module: Promise<WebAssembly.Module>
): Promise<DuckDBBindings> {
  const failed = new Promise<never>((_, reject) => {
    const instantiate = (imports: WebAssembly.Imports, started: Started): object => {
      Object.assign(globalThis, { DUCKDB_RUNTIME: runtime });
      start(module, imports, started).catch(reject);
      return {};
    };
    Object.assign(bindings, { instantiateWasm: instantiate });
  });
  return Promise.race([bindings.instantiate(() => undefined), failed]);
}

async function start(
  module: Promise<WebAssembly.Module>,
  imports: WebAssembly.Imports,
  started: Started
): Promise<void> {
  const compiled = await module;
  const { exports } = await WebAssembly.instantiate(compiled, imports);
  const needed = Object.keys(exports).filter(isLinked);
  started(
    { exports: Object.fromEntries(needed.map((name) => [name, exports[name]])) as WebAssembly.Exports },
    compiled
  );
}

/**
 * True for the exports that DuckDB-WASM's script uses. The package's module has 75 000, of which all but 2 700 are C++
 * names that only extensions would link to, and extensions are disabled. The browser's file has no others.
 */
export function isLinked(name: string): boolean {
  return !/^(?:_Z|orig\$)/.test(name);
}
