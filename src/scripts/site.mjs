// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeFolders } from './made-folders.mjs';
import { npm } from './step.mjs';

const INGREDIENTS = [
  'src',
  'data',
  'static',
  'svelte.config.js',
  'vite.config.ts',
  'package.json',
  'package-lock.json'
];
// The message compiler writes a README and a cache next to its settings.
const LEFT_BEHIND = /\/project\.inlang\/(?!settings\.json$)./;
const SETTINGS = /^(BASE_PATH|SITE_ORIGIN|REGISTER|PUBLIC_\w+)$/;

/**
 * Builds build/ from the checkout, unless nothing changed since the last build.
 * @param {string} root
 * @param {{ prepared?: boolean }} [options] prepared: data, messages, fonts and engine were just made
 * @returns {Promise<boolean>} whether anything was built
 * @throws {import('./step.mjs').StepError} when `npm run data` or `npm run build` fails
 */
export async function ensureSite(root, { prepared = false } = {}) {
  const stamp = join(root, '.cache', 'site-stamp');
  const fingerprint = fingerprintOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root, fingerprint)) return false;

  if (!prepared) await npm(['run', 'data'], { root });
  await npm(['run', prepared ? 'build:site' : 'build'], { root });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, stampOf(root, fingerprint));
  return true;
}

/**
 * The stamp includes the time of the build, so that a manual build, perhaps with other settings, does not count.
 * @param {string} root
 * @param {string} fingerprint
 */
function stampOf(root, fingerprint) {
  const page = join(root, 'build/index.html');
  const data = join(root, 'static/data');
  return existsSync(page) && existsSync(data) ? `${fingerprint} ${statSync(page).mtimeMs}` : 'nothing built';
}

/** A hash over the names and contents of all inputs, and over the settings of the build. @param {string} root */
function fingerprintOf(root) {
  const hash = createHash('sha256').update(process.versions.node);
  // As inputs, generated files would make every build outdated at once.
  const made = madeFolders(root);
  for (const path of INGREDIENTS.flatMap((path) => filesBelow(root, path, made))) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  for (const name of Object.keys(process.env).sort()) {
    if (SETTINGS.test(name)) hash.update(`\n${name}=${process.env[name]}`);
  }
  for (const [file, { size, mtimeMs }] of registerFiles()) hash.update(`\n${file} ${size} ${mtimeMs}`);
  return hash.digest('hex');
}

/** An operator's register may be anywhere, and too large to read here: its files are compared by size and time. */
function registerFiles() {
  const folder = process.env.REGISTER;
  if (!folder || !existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => /** @type {const} */ ([name, statSync(join(folder, name))]));
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string[]} made paths to omit
 * @returns {string[]} paths with forward slashes, in the same order on every machine
 */
function filesBelow(root, path, made) {
  if (made.includes(path) || LEFT_BEHIND.test(path) || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`, made));
}
