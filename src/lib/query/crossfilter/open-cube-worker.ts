import type { Binned } from './binned';
import type { CubeReply, CubeRequest } from './cube-worker';
import type { Cubes } from './cubes';
import type { CubeSource } from './crossfilter';
import type { Dimension } from './dimension';
import { StartError } from '../engine/start-error';

interface Waiting {
  readonly resolve: (cubes: Cubes) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Hands a table to a worker that builds cubes of it. The arrays move there: the page cannot read them any more.
 * @param told how long each took to build, in milliseconds.
 * @throws StartError, from each request, where the browser refuses the worker.
 */
export function openCubeWorker(
  binned: Binned,
  dimensions: readonly Dimension[],
  told: (took: number) => void = () => undefined
): { readonly source: CubeSource; close(): void } {
  const worker = new Worker(new URL('./cube-worker.ts', import.meta.url), { type: 'module', name: 'cubes' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let refused: StartError | undefined;
  const send = (request: CubeRequest, moved: Transferable[] = []): void => worker.postMessage(request, moved);

  worker.onmessage = ({ data }: MessageEvent<CubeReply>) => {
    told(data.took);
    waiting.get(data.id)?.resolve(data.cubes);
    waiting.delete(data.id);
  };
  worker.onerror = ({ message }) => fail(new StartError(message || 'its worker is blocked or missing'));

  function fail(error: StartError): void {
    refused = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  const held = [...binned.bins, ...(binned.values ? [binned.values] : [])];
  send({ kind: 'table', binned, dimensions }, [...new Set(held.map(({ buffer }) => buffer as ArrayBuffer))]);
  return {
    source: (active, filters) =>
      new Promise((resolve, reject) => {
        if (refused) return reject(refused);
        const id = asked++;
        waiting.set(id, { resolve, reject });
        send({ kind: 'cubes', id, active, filters });
      }),
    close() {
      worker.terminate();
      fail(new StartError('it was closed'));
    }
  };
}
