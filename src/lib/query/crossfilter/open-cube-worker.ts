import { openWorkerClient } from '$lib/worker/worker-client';
import { StartError } from '../engine/errors';
import type { Binned } from './binned';
import type { CubeSource } from './crossfilter';
import type { CubeResult, CubeTask } from './cube-task';
import type { Dimension } from './dimension';

/**
 * Gives a table to a worker that builds cubes from it. The arrays are transferred: the page can no longer read them.
 * @param onbuilt called with the time of each build in milliseconds.
 * @throws StartError, from each request, where the browser refuses the worker.
 */
export function openCubeWorker(
  binned: Binned,
  dimensions: readonly Dimension[],
  onbuilt: (took: number) => void = () => undefined
): { readonly source: CubeSource; close(): void } {
  const worker = new Worker(new URL('./cube-worker.ts', import.meta.url), { type: 'module', name: 'cubes' });
  const client = openWorkerClient<CubeTask, CubeResult>(worker, {
    errorOf: ({ data }) => new StartError(String(data)),
    blocked: (message) => new StartError(message || 'its worker is blocked or missing')
  });
  const arrays = [...binned.bins, ...(binned.values ? [binned.values] : [])];
  const transfer = [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
  // If the worker is refused, the first request for cubes reports it.
  client.send({ kind: 'table', binned, dimensions }, { transfer }).result.catch(() => undefined);
  return {
    source: async (active, filters) => {
      const result = await client.send({ kind: 'cubes', active, filters }).result;
      if (!result) throw new TypeError('The counting worker returned no cubes');
      onbuilt(result.took);
      return result.cubes;
    },
    close: () => client.end(new StartError('it was closed'))
  };
}
