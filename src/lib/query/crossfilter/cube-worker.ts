import { answerTasks } from '$lib/worker/worker-host';
import { buildCubes } from './build-cubes';
import type { CubeResult, CubeTask } from './cube-task';

/* The counting worker. It holds the rows as bins, so that the page never waits for a pass over them. */
let table: Extract<CubeTask, { kind: 'table' }> | undefined;

answerTasks<CubeTask, CubeResult>(
  (task) => {
    if (task.kind === 'table') {
      table = task;
      return undefined;
    }
    if (!table) throw new TypeError('Cubes were requested before their table');
    const started = performance.now();
    const cubes = buildCubes(table.binned, table.dimensions, task.active, task.filters);
    return { cubes, took: performance.now() - started };
  },
  {
    failureOf: (error) => ({ fatal: true, data: error instanceof Error ? error.message : String(error) }),
    transferOf: (result) => {
      if (!result) return [];
      const { total, counts, sums, totalSum } = result.cubes;
      return [total, ...counts, ...sums, ...(totalSum ? [totalSum] : [])].map(
        ({ prefix }) => prefix.buffer as ArrayBuffer
      );
    }
  }
);
