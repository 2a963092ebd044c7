import { openWorkerClient } from '$lib/worker/worker-client';
import type { FileTable } from './build-table';
import { FileError } from './file-error';
import type { FileResult, FileTask } from './file-task';
import type { Overrides, Plan, Preview, ReadOptions } from './plan';
import { fileErrorOf } from './transferred-file-error';

/** Previews a file in a worker. @throws FileError; the signal's reason. */
export async function preview(file: File, overrides: Overrides, options: ReadOptions = {}): Promise<Preview> {
  const result = await perform({ kind: 'preview', file, overrides }, options);
  if (result.kind !== 'preview') throw new TypeError(`The worker answered ${result.kind}`);
  return result.preview;
}

/** Reads a file into a table in a worker. @throws FileError; the signal's reason. */
export async function build(file: File, plan: Plan, options: ReadOptions = {}): Promise<FileTable> {
  const result = await perform({ kind: 'build', file, plan }, options);
  if (result.kind !== 'build') throw new TypeError(`The worker answered ${result.kind}`);
  return result.table;
}

/** A worker per task: terminating it stops the task at once. */
async function perform(task: FileTask, { signal, progress }: ReadOptions): Promise<FileResult> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), {
    type: 'module',
    name: 'file reader'
  });
  const client = openWorkerClient<FileTask, FileResult, number>(worker, {
    errorOf: fileErrorOf,
    // The browser's message where a worker is blocked, or memory runs out.
    blocked: (message) => new FileError('memory', {}, message)
  });
  const abort = (): void => client.end(signal?.reason);
  signal?.addEventListener('abort', abort);
  try {
    return await client.send(task, { progress }).result;
  } finally {
    signal?.removeEventListener('abort', abort);
    client.end(new Error('The file was read'));
  }
}
