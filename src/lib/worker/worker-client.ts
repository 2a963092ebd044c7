import type { Failure, Reply, Request } from './messages';

/** One task on its way. */
export interface PendingTask<Result> {
  readonly result: Promise<Result>;
  /** Asks the worker to stop it; the result then rejects when the worker gives way. */
  abort(): void;
}

/** One worker, as the page sees it. */
export interface WorkerClient<Task, Result, Progress> {
  /** @param transfer what moves to the worker: the page cannot read it any more. */
  send(
    task: Task,
    options?: {
      readonly progress?: ((progress: Progress) => void) | undefined;
      readonly transfer?: Transferable[];
    }
  ): PendingTask<Result>;
  /** Ends the worker; everything it was doing, and everything sent later, rejects with the reason. */
  end(reason: unknown): void;
}

interface ClientOptions {
  /** Makes an error of what the worker said went wrong. */
  readonly errorOf: (failure: Failure) => Error;
  /** The error where the browser refuses the worker, cannot fetch it, or it dies: the browser says no more than this. */
  readonly blocked: (message: string) => Error;
  /** Called where the worker is of no more use; the tasks it had have already rejected. */
  readonly onbroken?: () => void;
}

interface Waiting<Result, Progress> {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

/** Speaks with a worker that answers by `worker-host.ts`. */
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
