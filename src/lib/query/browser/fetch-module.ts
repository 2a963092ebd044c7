import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { StartError } from '../start-error';
import { wasmBytes } from './wasm-bytes';

/**
 * Fetches and compiles the engine, compiling what has arrived while the rest is on its way.
 * @param progress told how many of the unpacked bytes have arrived.
 * @throws StartError where the file cannot be fetched.
 */
export async function fetchModule(
  progress: (bytes: number, total: number) => void
): Promise<WebAssembly.Module> {
  const response = await fetch(wasm).catch((cause: unknown) => {
    throw new StartError('no connection', cause);
  });
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
  return WebAssembly.compileStreaming(new Response(response.body.pipeThrough(counter), { headers }));
}
