import { openWorkerClient, type WorkerClient } from '$lib/worker/worker-client';
import type { Progress } from '../engine/engine';
import { StartError } from '../engine/errors';
import type { EngineResult, EngineTask } from './engine-task';
import { errorOf } from './transferred-error';

export type EngineClient = WorkerClient<EngineTask, EngineResult, Progress>;

/** @param broken called once the worker is unusable; the task that broke it has rejected already. */
export function openEngineClient(broken: (client: EngineClient) => void): EngineClient {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    type: 'module',
    name: 'query engine'
  });
  const client: EngineClient = openWorkerClient(worker, {
    errorOf,
    blocked: (message) => new StartError(message || 'its worker is blocked or missing'),
    onbroken: () => broken(client)
  });
  return client;
}
