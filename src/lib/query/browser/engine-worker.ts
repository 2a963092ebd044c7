/// <reference lib="webworker" />
import { answerTasks } from '$lib/worker/worker-host';
import type { Progress } from '../engine/engine';
import { StartError } from '../engine/errors';
import type { EngineResult, EngineTask } from './engine-task';
import { fetchModule } from './fetch-module';
import { failureOf } from './transferred-error';

/* The worker of the engine. It requests the engine's bytes first, and compiles them while the rest of the script arrives. */
type Callback = (bytes: number, total: number) => void;
let arrived: Parameters<Callback> | undefined;
let callback: Callback = (...progress) => (arrived = progress);
const module = fetchModule((bytes, total) => callback(bytes, total));
// The error is reported by the task that starts the engine; until then nothing awaits it.
module.catch(() => undefined);

/** A failed script import is never tried again in a worker: the page must start another worker. */
const missing = new StartError('a part of its script could not be fetched');
const performing = import('./perform-task').then(
  ({ createPerform }) => createPerform(module, watch),
  () => Promise.reject(missing)
);
performing.catch(() => undefined);

answerTasks<EngineTask, EngineResult, Progress>(async (task, context) => (await performing)(task, context), {
  failureOf: (error) => (error === missing ? { ...failureOf(error), fatal: true } : failureOf(error)),
  // Arrays are transferred to the page, lists are copied.
  transferOf: (result) =>
    result?.values.flatMap((values) => (ArrayBuffer.isView(values) ? [values.buffer as ArrayBuffer] : [])) ??
    []
});

/** Reports the bytes as they arrive, and at once those that have arrived already. */
function watch(next: Callback): void {
  callback = next;
  if (arrived) next(...arrived);
}
