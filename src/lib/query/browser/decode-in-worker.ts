import { openWorkerClient } from '$lib/worker/worker-client';
import type { TableSource } from '../engine/engine';
import type { GroupDecoder } from '../engine/load';
import { LoadError } from '../engine/errors';
import type { DecodeResult, DecodeTask } from './decode-task';
import { errorOf } from './transferred-error';

/**
 * Decodes a Parquet file in a separate worker, so that one row group is decoded while another is inserted. Ending it,
 * or the signal, stops it at once.
 * @param columns those to read; undefined for all.
 */
export function decodeInWorker(
  source: TableSource,
  name: string,
  columns: readonly string[] | undefined,
  signal: AbortSignal | undefined
): GroupDecoder {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), {
    type: 'module',
    name: 'decoder'
  });
  const client = openWorkerClient<DecodeTask, DecodeResult>(worker, {
    errorOf,
    // The browser's message where the script is missing, or memory runs out.
    blocked: (message) => new LoadError(name, `cannot become a table: ${message}`)
  });
  const end = (reason: unknown): void => {
    signal?.removeEventListener('abort', abort);
    client.end(reason);
  };
  const abort = (): void => end(signal?.reason);
  signal?.addEventListener('abort', abort);
  // An error is reported with the first row group.
  client.send({ kind: 'open', source, name, columns }).result.catch(() => undefined);
  return {
    read: async (group) => {
      const batch = await client.send({ kind: 'group', group }).result;
      if (!batch) throw new TypeError(`Row group ${group} has no rows`);
      return batch;
    },
    end: () => end(new LoadError(name, 'is not read any more'))
  };
}
