/// <reference lib="webworker" />
import type { Failure, Reply, Request } from './messages';

interface HostOptions<Result> {
  /** What an error becomes on its way to the page. */
  readonly failureOf: (error: unknown) => Failure;
  /** Buffers of a result that move to the page; what is not named is copied. */
  readonly transferOf?: (result: Result) => Transferable[];
}

/** What a task may do while it runs. */
export interface TaskContext<Progress> {
  /** Aborted where the page asks the task to stop. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/**
 * Answers the tasks that a page sends by `worker-client.ts`, each as it comes: a worker that must keep an order keeps it
 * itself.
 */
export function answerTasks<Task, Result, Progress = never>(
  perform: (task: Task, context: TaskContext<Progress>) => Result | Promise<Result>,
  { failureOf, transferOf = () => [] }: HostOptions<Result>
): void {
  const running = new Map<number, AbortController>();
  const reply = (message: Reply<Result, Progress>, transfer: Transferable[] = []): void =>
    postMessage(message, transfer);

  async function answer(id: number, task: Task): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const progress = (now: Progress) => reply({ id, kind: 'progress', progress: now });
      const result = await perform(task, { signal: controller.signal, progress });
      reply({ id, kind: 'done', result }, transferOf(result));
    } catch (error) {
      reply({ id, kind: 'failed', failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  }

  addEventListener('message', ({ data }: MessageEvent<Request<Task>>) => {
    if (data.kind === 'abort') running.get(data.id)?.abort();
    else void answer(data.id, data.task);
  });
}
