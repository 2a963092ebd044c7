import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import {
  BROWSER_RUNTIME,
  VoidLogger,
  createDuckDB,
  getPlatformFeatures,
  type DuckDBBindings
} from '../../../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { StartError } from '../start-error';
import { wasmBytes } from './wasm-bytes';

type Progress = (bytes: number, total: number) => void;
type Started = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/**
 * Fetches and instantiates DuckDB-WASM in the worker that calls it.
 * @param progress told how much of the engine has arrived.
 * @throws StartError where the browser is too old, the file is missing or there is too little memory.
 */
export async function startBindings(progress: Progress): Promise<DuckDBBindings> {
  if (!(await getPlatformFeatures()).wasmExceptions) throw new StartError('this browser is too old for it');
  const eh = { mainModule: wasm, mainWorker: '' };
  const bindings = await createDuckDB({ eh, mvp: eh }, new VoidLogger(), BROWSER_RUNTIME);
  // The library's own way never settles where the fetch fails, and counts compressed bytes as the total.
  const failed = new Promise<never>((_, reject) => {
    Object.assign(bindings, {
      instantiateWasm(imports: WebAssembly.Imports, started: Started) {
        Object.assign(globalThis, { DUCKDB_RUNTIME: BROWSER_RUNTIME });
        instantiate(imports, progress).then(({ instance, module }) => started(instance, module), reject);
        return [];
      }
    });
  });
  return Promise.race([bindings.instantiate(() => undefined), failed]);
}

async function instantiate(
  imports: WebAssembly.Imports,
  progress: Progress
): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  const response = await fetch(wasm);
  if (!response.ok || !response.body) throw new StartError(`${wasm} answered ${response.status}`);
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, to) {
      bytes += chunk.byteLength;
      progress(bytes, wasmBytes);
      to.enqueue(chunk);
    }
  });
  const headers = { 'content-type': 'application/wasm' };
  return WebAssembly.instantiateStreaming(
    new Response(response.body.pipeThrough(counter), { headers }),
    imports
  );
}
