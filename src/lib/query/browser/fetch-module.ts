import wasm from './made/duckdb-eh.wasm?url';
import { StartError } from '../engine/errors';
import { wasmBytes } from './wasm-bytes';

type OnBytes = (bytes: number, total: number) => void;

const mediaType = 'application/wasm';

/**
 * Fetches and compiles the engine, compiling what has arrived while the rest is on its way. The answer itself is compiled, and
 * a copy of it counted: only of an answer that came from an address does a browser keep what it compiled, which halves the next
 * start.
 * @param progress called with the number of unpacked bytes that have arrived.
 * @throws StartError where the file cannot be fetched.
 */
export async function fetchModule(progress: OnBytes): Promise<WebAssembly.Module> {
  const response = await fetch(wasm).catch((cause: unknown) => {
    throw new StartError('no connection', cause);
  });
  if (!response.ok || !response.body) throw new StartError(`${wasm} answered ${response.status}`);
  void count(response.clone(), progress);
  if (response.headers.get('content-type') === mediaType) return WebAssembly.compileStreaming(response);
  // Some hosts do not know the type, and without it nothing is compiled.
  return WebAssembly.compileStreaming(
    new Response(response.body, { headers: { 'content-type': mediaType } })
  );
}

async function count({ body }: Response, progress: OnBytes): Promise<void> {
  const reader = body?.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) return;
      bytes += value.byteLength;
      progress(bytes, wasmBytes);
    }
  } catch {
    // Who compiles the answer says what went wrong with it.
  }
}
