import type { Progress } from '../engine/engine';
import type { Numbers } from '../engine/numbers';
import type { Columns } from '../engine/rows';
import { StartError } from '../engine/start-error';
import { errorOf } from './transferred-error';
import type { Reply, Task } from './engine-messages';

/** One task in the worker. */
export interface Asked {
  /** A run's columns; no rows at all for the others. */
  readonly answer: Promise<Columns | Numbers>;
  stop(): void;
}

/** One worker, as the page sees it. */
export interface Client {
  ask(task: Task, progress?: (progress: Progress) => void): Asked;
  /** Ends the worker; what it was doing rejects with the reason. */
  end(reason: Error): void;
}

interface Waiting {
  readonly resolve: (columns: Columns | Numbers) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

const nothing: Columns = { names: [], values: [], rows: 0 };

/** @param broken called where the worker can do nothing more; the task that broke it has already rejected. */
export function openClient(broken: (client: Client) => void): Client {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    type: 'module',
    name: 'query engine'
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const task = waiting.get(data.id);
    if (data.kind === 'progress') return task?.progress?.(data.progress);
    waiting.delete(data.id);
    if (data.kind === 'done') return task?.resolve(data.columns ?? nothing);
    task?.reject(errorOf(data.failure));
    if (data.failure.fatal) broken(client);
  };
  // A worker that the browser refuses or cannot fetch says no more than this.
  worker.onerror = ({ message }) => {
    client.end(new StartError(message || 'its worker is blocked or missing'));
    broken(client);
  };

  const client: Client = {
    ask(task, progress) {
      const id = asked++;
      const answer = new Promise<Columns | Numbers>((resolve, reject) => {
        waiting.set(id, { resolve, reject, progress });
        worker.postMessage({ id, ...task });
      });
      return { answer, stop: () => worker.postMessage({ id, kind: 'abort' }) };
    },
    end(reason) {
      worker.terminate();
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    }
  };
  return client;
}
