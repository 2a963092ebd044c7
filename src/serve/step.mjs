// @ts-check
import { spawn } from 'node:child_process';

/** A step of a command that ended badly; the step's own output stands above it on the screen. */
export class StepFailed extends Error {
  /**
   * @param {string} step
   * @param {string} how
   */
  constructor(step, how) {
    super(`${step} failed (${how}). Its own message stands above.`);
    this.name = 'StepFailed';
  }
}

/**
 * Runs npm with its output on the screen.
 * @param {string[]} words such as ['run', 'build']
 * @param {{ root: string, env?: NodeJS.ProcessEnv }} options
 * @throws {StepFailed} when npm cannot start or ends with another code than 0
 */
export async function npm(words, { root, env = process.env }) {
  const step = `npm ${words.join(' ')}`;
  // npm tells its scripts where it lives: that npm needs no shell, on Windows neither.
  const cli = process.env.npm_execpath;
  const child = cli?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [cli, ...words], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn('npm', words, {
        cwd: root,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32'
      });
  await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new StepFailed(step, error.message)));
    child.once('exit', (code, signal) =>
      code === 0 ? resolve(undefined) : reject(new StepFailed(step, signal ?? `exit code ${code}`))
    );
  });
}
