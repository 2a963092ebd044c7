import type { TableSource } from '../engine/engine';
import type { GroupDecoder } from '../engine/load';
import { LoadError } from '../engine/load-error';
import type { Decoded, Decoding } from './decode-worker';
import { errorOf } from './transferred-error';

interface Waiting {
  readonly resolve: (batch: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Decodes a Parquet file in a worker of its own, so that one row group is decoded while another is put into its table. Ending it,
 * or the signal, stops it at once.
 * @param columns those to read; all where undefined.
 */
export function decodeBeside(
  source: TableSource,
  name: string,
  columns: readonly string[] | undefined,
  signal: AbortSignal | undefined
): GroupDecoder {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), {
    type: 'module',
    name: 'decoder'
  });
  const waiting = new Map<number, Waiting>();
  const stop = (reason: unknown): void => {
    signal?.removeEventListener('abort', abort);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const abort = (): void => stop(signal?.reason);
  signal?.addEventListener('abort', abort);
  worker.onmessage = ({ data }: MessageEvent<Decoded>) => {
    const task = waiting.get(data.group);
    waiting.delete(data.group);
    if ('batch' in data) task?.resolve(data.batch);
    else task?.reject(errorOf(data.failure));
  };
  // What the browser says where the script is missing, or the memory used up.
  worker.onerror = ({ message }) => stop(new LoadError(name, `cannot become a table: ${message}`));
  worker.postMessage({ source, name, columns } satisfies Decoding);
  return {
    read: (group) =>
      new Promise((resolve, reject) => {
        waiting.set(group, { resolve, reject });
        worker.postMessage(group);
      }),
    end: () => stop(new LoadError(name, 'is not read any more'))
  };
}
