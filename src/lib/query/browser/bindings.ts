import {
  BROWSER_RUNTIME,
  VoidLogger,
  createDuckDB,
  getPlatformFeatures,
  type DuckDBBindings
} from '@duckdb/duckdb-wasm/browser-blocking';
import { instantiateWasm } from '../engine/instantiate-wasm';
import { StartError } from '../engine/errors';

/**
 * Starts DuckDB-WASM in the calling worker.
 * @throws StartError where the browser is too old, the file is missing or there is too little memory.
 */
export async function startBindings(module: Promise<WebAssembly.Module>): Promise<DuckDBBindings> {
  if (!(await getPlatformFeatures()).wasmExceptions) throw new StartError('this browser is too old for it');
  const eh = { mainModule: '', mainWorker: '' };
  try {
    return await instantiateWasm(
      await createDuckDB({ eh, mvp: eh }, new VoidLogger(), BROWSER_RUNTIME),
      BROWSER_RUNTIME,
      module
    );
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(cause instanceof Error ? cause.message : String(cause), cause);
  }
}
