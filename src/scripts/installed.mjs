// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './step.mjs';

/**
 * Installs the packages of package-lock.json, unless they are installed already.
 * @param {string} root
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {import('./step.mjs').StepError} when `npm ci` fails
 */
export async function ensureInstalled(root) {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  const stamp = join(root, 'node_modules', '.innoscope-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;

  const missing = !isInstalled(root, JSON.parse(text));
  if (missing) {
    console.log('Installing what package-lock.json lists (npm ci) ...');
    // All packages are dev dependencies, which NODE_ENV=production would omit.
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { root });
  }
  writeFileSync(stamp, hash);
  return missing;
}

/**
 * Compares the lockfile with npm's list of installed packages, so that a manual installation counts.
 * @param {string} root
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock
 */
function isInstalled(root, lock) {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  /** @type {Record<string, { version?: string }>} */
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version
  );
}
