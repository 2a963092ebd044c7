// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST = 30 * 60_000;

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

/**
 * Runs projects of vitest with their output on the screen and counts their tests.
 * @param {string} root
 * @param {string} names of the projects, separated by spaces
 * @param {{ env?: Record<string, string>, held?: boolean, seed?: string }} [options] held: the output is printed as a
 * whole at the end, so that it does not mix with that of parallel steps; seed: of another order of the files
 * @returns {Promise<{ passed: number, failed: number }>} a file that cannot be read counts as one failed test, as does
 * a failed run whose tests all passed
 */
export async function vitest(root, names, { env = {}, held = false, seed } = {}) {
  const folder = join(root, '.cache', 'test-results');
  const file = join(folder, `${[names, ...Object.values(env)].join('-').replaceAll(/[ /]/g, '-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });

  const words = [
    'run',
    ...names.split(' ').flatMap((name) => ['--project', name]),
    ...(seed ? ['--sequence.shuffle.files', `--sequence.seed=${seed}`] : []),
    '--reporter=default',
    '--reporter=json',
    '--experimental.fsModuleCache',
    `--experimental.fsModuleCachePath=${modules(root)}`,
    `--outputFile.json=${file}`
  ];
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
    timeout: LONGEST,
    killSignal: 'SIGKILL'
  });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => chunks.push(part));
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.stdout.write(Buffer.concat(chunks));
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')).testResults)
    : { passed: 0, failed: 0 };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * Lets a run of vitest reuse the modules that one in another time zone compiled, but never those of another day, which
 * may be stale.
 * @param {string} root
 */
export function forgetModules(root) {
  rmSync(modules(root), { recursive: true, force: true });
}

/** @param {string} root */
const modules = (root) => join(root, '.cache', 'vitest-modules');

/** @param {FileResult[]} files */
function count(files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length
  };
}
