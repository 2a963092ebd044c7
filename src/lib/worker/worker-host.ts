/// <reference lib="webworker" />
import type { Failure, Reply, Request } from './messages';

interface HostOptions<Result> {
  /** Serialises an error for the page. */
  readonly failureOf: (error: unknown) => Failure;
  /** The buffers of a result to transfer; everything else is copied. */
  readonly transferOf?: (result: Result) => Transferable[];
}

/** What a running task may use. */
export interface TaskContext<Progress> {
  /** Aborted when the page asks the task to stop. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/**
 * Answers the tasks that a page sends with `worker-client.ts`, each as it arrives; a worker that needs an order must
 * keep it itself.
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
