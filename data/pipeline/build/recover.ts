import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layout } from './layout.ts';
import { readManifest } from './manifest.ts';
import { swapIn } from './swap-in.ts';

const PREFIX = 'stage-';

/** The folder in which this process builds, under the root's workplace. */
export function stageFolder(root: string): string {
  return join(root, layout.work, `${PREFIX}${process.pid}`);
}

/**
 * Makes good what killed builds left behind: a stage that was complete is swapped in to its end, an unfinished one is
 * removed. A stage whose process still runs is left alone.
 */
export function recover(root: string): void {
  const work = join(root, layout.work);
  const names = existsSync(work) ? readdirSync(work).filter((name) => name.startsWith(PREFIX)) : [];
  for (const name of names) {
    if (isRunning(Number(name.slice(PREFIX.length)))) continue;
    const stage = join(work, name);
    const manifest = readManifest(stage);
    if (manifest) swapIn(stage, root, manifest);
    else rmSync(stage, { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
