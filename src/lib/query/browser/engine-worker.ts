/// <reference lib="webworker" />
import { answerTasks } from '$lib/worker/worker-host';
import type { Progress } from '../engine/engine';
import { StartError } from '../engine/errors';
import type { EngineResult, EngineTask } from './engine-task';
import { fetchModule } from './fetch-module';
import { failureOf } from './transferred-error';

/*
 * The worker of the engine. The engine's bytes are asked for first, and compiled while the rest of the script arrives.
 */
type Callback = (bytes: number, total: number) => void;
let arrived: Parameters<Callback> | undefined;
let callback: Callback = (...progress) => (arrived = progress);
const module = fetchModule((bytes, total) => callback(bytes, total));
// The task that starts the engine fails with it; until then nobody waits for it.
module.catch(() => undefined);

/** A script that could not be fetched once is not asked for again in this worker: the page must begin another. */
const missing = new StartError('a part of its script could not be fetched');
const performing = import('./perform-task').then(
  ({ createPerform }) => createPerform(module, watch),
  () => Promise.reject(missing)
);
performing.catch(() => undefined);

answerTasks<EngineTask, EngineResult, Progress>(async (task, context) => (await performing)(task, context), {
  failureOf: (error) => (error === missing ? { ...failureOf(error), fatal: true } : failureOf(error)),
  // Arrays move to the page, lists are copied.
  transferOf: (result) =>
    result?.values.flatMap((values) => (ArrayBuffer.isView(values) ? [values.buffer as ArrayBuffer] : [])) ??
    []
});

/** Calls back with the bytes that arrive, and at once with those that arrived before. */
function watch(next: Callback): void {
  callback = next;
  if (arrived) next(...arrived);
}
