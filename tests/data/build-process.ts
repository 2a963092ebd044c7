import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '../..');

/** Starts `npm run data -- <args>` as a process without npm in between, so that a kill hits the build. */
export function startBuild(...args: readonly string[]): ChildProcess {
  const words = ['--import', 'tsx', join(checkout, 'data/pipeline/build.ts'), ...args];
  return spawn(process.execPath, words, { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits for a build to end: its exit code (null when killed) and its output. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text) => (said.out += String(text)));
  child.stderr?.on('data', (text) => (said.err += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...said };
}
