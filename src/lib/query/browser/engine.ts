import type { Engine, Progress, RunOptions } from '../engine/engine';
import { within } from './within-time';
import { WorkerEngine } from './worker-engine';

const watchers = new Set<(progress: Progress) => void>();
let shared: Promise<Engine> | undefined;

/**
 * The engine of the page, in a worker, started by the first caller; racing callers share one start.
 * Import this module by `import()`: nothing of the engine belongs into a page that asks nothing.
 * @throws StartError where it cannot run here; the next call tries again. The signal's reason.
 */
export async function startEngine({ signal, progress }: RunOptions = {}): Promise<Engine> {
  if (progress) watchers.add(progress);
  try {
    shared ??= start();
    return await within(shared, signal);
  } finally {
    if (progress) watchers.delete(progress);
  }
}

async function start(): Promise<Engine> {
  const forget = (): void => {
    shared = undefined;
  };
  try {
    return await new WorkerEngine(
      (progress) => watchers.forEach((watch) => watch(progress)),
      forget
    ).started();
  } catch (cause) {
    forget();
    throw cause;
  }
}
