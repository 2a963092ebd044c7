import type { TaskContext } from '$lib/worker/worker-host';
import type { Progress } from '../engine/engine';
import { openSession, type Session } from '../engine/session';
import { StartError } from '../engine/errors';
import { startBindings } from './bindings';
import type { EngineResult, EngineTask } from './engine-task';
import { openFile } from './open-file';

/** Reports the bytes of the engine that have arrived. */
export type WatchBytes = (callback: (bytes: number, total: number) => void) => void;

/**
 * Performs the page's tasks in the worker: decoding, loading and computing, so that the page is never blocked.
 * @param module the engine, pending; `watch` reports its progress.
 */
export function createPerform(
  module: Promise<WebAssembly.Module>,
  watch: WatchBytes
): (task: EngineTask, context: TaskContext<Progress>) => Promise<EngineResult> {
  let session: Session | undefined;

  return async (task, { signal, progress }) => {
    if (task.kind === 'start') {
      watch((bytes, total) => progress({ step: 'starting', bytes, total }));
      session = openSession(await startBindings(module), openFile);
      return undefined;
    }
    if (!session) throw new StartError('it was used before it started');
    if (task.kind === 'run') return session.run(task.sql, task.parameters, { signal, progress });
    if (task.kind === 'numbers') return session.numbers(task.sql, task.parameters, { signal, progress });
    if (task.kind === 'drop') {
      await session.drop(task.table);
      return undefined;
    }
    const { columns, places } = task;
    await session.load(task.table, task.source, { signal, progress, columns, places });
    return undefined;
  };
}
