// @ts-check
import { spawn } from 'node:child_process';

/** A step of a command failed; its output is above on the screen. */
export class StepError extends Error {
  /**
   * @param {string} step
   * @param {string} how
   */
  constructor(step, how) {
    super(`${step} failed (${how}). Its message is above.`);
    this.name = 'StepError';
  }
}

/**
 * Runs npm with its output on the screen.
 * @param {string[]} words such as ['run', 'build']
 * @param {{ root: string, env?: NodeJS.ProcessEnv, held?: boolean }} options held: the output is printed as a whole at
 * the end, so that it does not mix with that of parallel steps
 * @throws {StepError} when npm cannot start or ends with another code than 0
 */
export async function npm(words, { root, env = process.env, held = false }) {
  const step = `npm ${words.join(' ')}`;
  // npm tells its scripts its path: running that needs no shell, not even on Windows.
  const cli = process.env.npm_execpath;
  const output = held ? 'pipe' : 'inherit';
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, env, stdio: ['ignore', output, output] };
  const child = cli?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [cli, ...words], options)
    : spawn('npm', words, { ...options, shell: process.platform === 'win32' });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => chunks.push(part));
  await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new StepError(step, error.message)));
    // By now its streams are closed and its output is complete.
    child.once('close', (code, signal) => {
      if (held) process.stdout.write(Buffer.concat(chunks));
      if (code === 0) resolve(undefined);
      else reject(new StepError(step, signal ?? `exit code ${code}`));
    });
  });
}
