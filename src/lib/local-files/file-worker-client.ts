import type { BuiltTable } from './build-table';
import { FileError } from './file-error';
import type { Job, Told } from './file-messages';
import type { Overrides, Plan, Preview, ReadOptions } from './plan';

/** Looks at a file, off the page's thread. @throws FileError; the signal's reason. */
export async function preview(file: File, overrides: Overrides, options: ReadOptions = {}): Promise<Preview> {
  const told = await perform({ kind: 'preview', file, overrides }, options);
  if (told.kind !== 'previewed') throw new TypeError(`The worker answered ${told.kind}`);
  return told.preview;
}

/** Reads a file into a table, off the page's thread. @throws FileError; the signal's reason. */
export async function build(file: File, plan: Plan, options: ReadOptions = {}): Promise<BuiltTable> {
  const told = await perform({ kind: 'build', file, plan }, options);
  if (told.kind !== 'built') throw new TypeError(`The worker answered ${told.kind}`);
  return told.table;
}

/** A worker for one job: ending it stops whatever it is in, at once. */
async function perform(job: Job, { signal, progress }: ReadOptions): Promise<Told> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), {
    type: 'module',
    name: 'own data'
  });
  let stop = (): void => undefined;
  try {
    return await new Promise<Told>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'progress') progress?.(data.share);
        else if (data.kind === 'fault') reject(new FileError(data.code, data.inputs));
        else if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data);
      };
      // What the browser says where a worker is blocked, or has used up the memory.
      worker.onerror = ({ message }) => reject(new FileError('memory', {}, message));
      worker.postMessage(job);
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}
