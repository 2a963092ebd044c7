/// <reference lib="webworker" />
import { buildTable } from './build-table';
import { FileError } from './file-error';
import type { Job, Told } from './file-messages';
import { previewFile } from './preview-file';

/* The worker that reads a reader's file. It has one job; who does not want it any more ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Job>) => void work(data));

async function work(job: Job): Promise<void> {
  try {
    if (job.kind === 'preview')
      tell({ kind: 'previewed', preview: await previewFile(job.file, job.overrides) });
    else {
      const progress = (share: number): void => tell({ kind: 'progress', share });
      tell({ kind: 'built', table: await buildTable(job.file, job.plan, { progress }) });
    }
  } catch (error) {
    if (error instanceof FileError) tell({ kind: 'fault', code: error.code, inputs: error.inputs });
    else if (error instanceof RangeError) tell({ kind: 'fault', code: 'memory', inputs: {} });
    else tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function tell(told: Told): void {
  postMessage(told);
}
