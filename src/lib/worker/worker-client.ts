import type { Failure, Reply, Request } from './messages';

/** A task that a worker is performing. */
export interface PendingTask<Result> {
  readonly result: Promise<Result>;
  /** Asks the worker to stop the task; the result rejects once the worker stops. */
  abort(): void;
}

/** The page's side of one worker. */
export interface WorkerClient<Task, Result, Progress> {
  /** @param transfer buffers to transfer: the page can no longer read them. */
  send(
    task: Task,
    options?: {
      readonly progress?: ((progress: Progress) => void) | undefined;
      readonly transfer?: Transferable[];
    }
  ): PendingTask<Result>;
  /** Terminates the worker; pending tasks, and all later ones, reject with the reason. */
  end(reason: unknown): void;
}

interface ClientOptions {
  /** Restores the error of a failed task. */
  readonly errorOf: (failure: Failure) => Error;
  /** The error where the browser refuses the worker, cannot fetch it, or it dies; `message` is all that the browser says. */
  readonly blocked: (message: string) => Error;
  /** Called once the worker is unusable; its tasks have rejected already. */
  readonly onbroken?: () => void;
}

interface Waiting<Result, Progress> {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

/** Opens a connection to a worker that uses `worker-host.ts`. */
export function openWorkerClient<Task, Result, Progress = never>(
  worker: Worker,
  { errorOf, blocked, onbroken = () => undefined }: ClientOptions
): WorkerClient<Task, Result, Progress> {
  const waiting = new Map<number, Waiting<Result, Progress>>();
  let sent = 0;
  let ended: { readonly reason: unknown } | undefined;
  const post = (request: Request<Task>, transfer: Transferable[] = []) =>
    worker.postMessage(request, transfer);

  worker.onmessage = ({ data }: MessageEvent<Reply<Result, Progress>>) => {
    const task = waiting.get(data.id);
    if (data.kind === 'progress') return task?.progress?.(data.progress);
    waiting.delete(data.id);
    if (data.kind === 'done') return task?.resolve(data.result);
    task?.reject(errorOf(data.failure));
    if (data.failure.fatal) onbroken();
  };
  worker.onerror = ({ message }) => {
    end(blocked(message));
    onbroken();
  };

  function end(reason: unknown): void {
    ended = { reason };
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  return {
    send(task, { progress, transfer } = {}) {
      const id = sent++;
      const result = new Promise<Result>((resolve, reject) => {
        if (ended) return reject(ended.reason);
        waiting.set(id, { resolve, reject, progress });
        post({ id, kind: 'task', task }, transfer);
      });
      return { result, abort: () => post({ id, kind: 'abort' }) };
    },
    end
  };
}
