/// <reference lib="webworker" />
import type { Progress } from '../engine/engine';
import type { Numbers } from '../engine/numbers';
import type { Columns } from '../engine/rows';
import { openSession, type Session } from '../engine/session';
import { StartError } from '../engine/start-error';
import { startBindings } from './bindings';
import { failureOf } from './transferred-error';
import type { Reply, Request, Task } from './engine-messages';
import { openFile } from './open-file';

type Watch = (told: (bytes: number, total: number) => void) => void;

/**
 * Takes the page's requests and answers them. It decodes, loads and computes here, so that the page never waits for it.
 * @param module the engine, on its way; `watch` tells how far it is.
 */
export function openDesk(module: Promise<WebAssembly.Module>, watch: Watch): (request: Request) => void {
  const running = new Map<number, AbortController>();
  let session: Session | undefined;

  async function perform(
    task: Task,
    signal: AbortSignal,
    progress: (progress: Progress) => void
  ): Promise<Columns | Numbers | undefined> {
    if (task.kind === 'start') {
      watch((bytes, total) => progress({ step: 'starting', bytes, total }));
      session = openSession(await startBindings(module), openFile);
      return undefined;
    }
    if (!session) throw new StartError('it was asked before it ran');
    if (task.kind === 'run') return session.run(task.sql, task.parameters, { signal, progress });
    if (task.kind === 'numbers') return session.numbers(task.sql, task.parameters, { signal, progress });
    if (task.kind === 'drop') {
      await session.drop(task.table);
      return undefined;
    }
    const { columns, places } = task;
    await session.load(task.table, task.source, { signal, progress, columns, places });
    return undefined;
  }

  async function answer(id: number, task: Task): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const columns = await perform(task, controller.signal, (progress) =>
        reply({ id, kind: 'progress', progress })
      );
      // Arrays move to the page, lists are copied.
      const moved = columns?.values.flatMap((values) => (ArrayBuffer.isView(values) ? [values.buffer] : []));
      reply({ id, kind: 'done', columns }, moved);
    } catch (error) {
      reply({ id, kind: 'failed', failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  }

  return (request) => {
    if (request.kind === 'abort') running.get(request.id)?.abort();
    else void answer(request.id, request);
  };
}

function reply(message: Reply, moved: Transferable[] = []): void {
  postMessage(message, moved);
}
