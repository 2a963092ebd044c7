import { answerTasks } from '$lib/worker/worker-host';
import { openBlob } from '../parquet/open-blob';
import { openParquet, type OpenedParquet } from '../parquet/open-parquet';
import type { DecodeResult, DecodeTask } from './decode-task';
import { openRemote } from './open-remote';
import { failureOf } from './transferred-error';

/* The worker that decodes one Parquet file for the engine's worker. Row groups are decoded in the order of the requests. */
let opened: Promise<OpenedParquet> | undefined;
let last: Promise<unknown> = Promise.resolve();

answerTasks<DecodeTask, DecodeResult>(
  (task) => {
    if (task.kind === 'open') {
      opened = open(task);
      // The error is reported with the first row group.
      opened.catch(() => undefined);
      return undefined;
    }
    const decoded = last.then(() => decode(task.group));
    last = decoded.catch(() => undefined);
    return decoded;
  },
  { failureOf, transferOf: (batch) => (batch ? [batch.buffer] : []) }
);

async function open({ source, name, columns }: DecodeTask & { kind: 'open' }): Promise<OpenedParquet> {
  const { file } = source instanceof Blob ? openBlob(source) : await openRemote(source, undefined);
  return openParquet(file, name, { columns });
}

async function decode(group: number): Promise<DecodeResult> {
  const batch = await (await opened)?.read(group);
  if (!batch) throw new TypeError('A row group was requested before its file');
  // Its buffer is transferred, so it must be a copy.
  return new Uint8Array(batch);
}
