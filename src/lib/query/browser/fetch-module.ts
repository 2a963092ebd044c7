import wasm from './made/duckdb-eh.wasm?url';
import { StartError } from '../engine/errors';
import { wasmBytes } from './wasm-bytes';

type OnBytes = (bytes: number, total: number) => void;

const mediaType = 'application/wasm';

/**
 * Fetches and compiles the engine, compiling while the rest arrives. The response itself is compiled and a copy is
 * counted: browsers cache compiled code only for a response with an address, which halves the time of the next start.
 * @param progress called with the number of unpacked bytes so far.
 * @throws StartError where the file cannot be fetched.
 */
export async function fetchModule(progress: OnBytes): Promise<WebAssembly.Module> {
  const response = await fetch(wasm).catch((cause: unknown) => {
    throw new StartError('no connection', cause);
  });
  if (!response.ok || !response.body) throw new StartError(`${wasm} answered ${response.status}`);
  void count(response.clone(), progress);
  if (response.headers.get('content-type') === mediaType) return WebAssembly.compileStreaming(response);
  // Some hosts do not send the content type that compiling requires.
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
    // The compiler reports what is wrong with the response.
  }
}
