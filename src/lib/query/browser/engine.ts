import type { Engine, Progress, RunOptions } from '../engine/engine';
import { within } from './within-time';
import { WorkerEngine } from './worker-engine';

const watchers = new Set<(progress: Progress) => void>();
let shared: Promise<Engine> | undefined;

/**
 * Starts the page's engine in a worker; concurrent and later callers share it. Import this module by `import()`, so
 * that pages without queries fetch nothing of the engine.
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
