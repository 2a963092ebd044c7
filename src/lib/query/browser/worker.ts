/// <reference lib="webworker" />
import { openSession, type Session } from '../session';
import { StartError } from '../start-error';
import { startBindings } from './bindings';
import { failureOf } from './failure';
import type { Columns } from '../rows';
import type { Progress } from '../engine';
import type { Reply, Request, Task } from './messages';
import { openFile } from './open-file';

/** The engine, in its worker: decodes, loads and computes here, so that the page never waits for it. */
let session: Session | undefined;
const running = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'abort') running.get(data.id)?.abort();
  else void answer(data.id, data);
});

async function answer(id: number, task: Task): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const columns = await perform(task, controller.signal, (progress) =>
      reply({ id, kind: 'progress', progress })
    );
    reply({ id, kind: 'done', columns });
  } catch (error) {
    reply({ id, kind: 'failed', failure: failureOf(error) });
  } finally {
    running.delete(id);
  }
}

async function perform(
  task: Task,
  signal: AbortSignal,
  progress: (progress: Progress) => void
): Promise<Columns | undefined> {
  if (task.kind === 'start') {
    session = await start(progress);
    return undefined;
  }
  if (!session) throw new StartError('it was asked before it ran');
  if (task.kind === 'run') return session.run(task.sql, task.parameters, { signal, progress });
  await session.load(task.table, task.source, { signal, progress });
  return undefined;
}

async function start(progress: (progress: Progress) => void): Promise<Session> {
  try {
    return openSession(
      await startBindings((bytes, total) => progress({ step: 'starting', bytes, total })),
      openFile
    );
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function reply(message: Reply): void {
  postMessage(message);
}
