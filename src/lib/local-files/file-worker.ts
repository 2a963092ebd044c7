import { answerTasks } from '$lib/worker/worker-host';
import { buildTable } from './build-table';
import type { FileResult, FileTask } from './file-task';
import { previewFile } from './preview-file';
import { fileFailureOf } from './transferred-file-error';

/* The worker that reads a local file. It performs one task; to cancel it, the page terminates the worker. */
answerTasks<FileTask, FileResult, number>(
  async (task, { progress }) =>
    task.kind === 'preview'
      ? { kind: 'preview', preview: await previewFile(task.file, task.overrides) }
      : { kind: 'build', table: await buildTable(task.file, task.plan, { progress }) },
  { failureOf: fileFailureOf }
);
