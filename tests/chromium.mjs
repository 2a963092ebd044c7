// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The same engine without windows, which reduces the time of a test by a third. It may run out of memory. */
const SHELL = 'chromium-headless-shell';
const LIGHT = [
  '--enable-features=WebAssemblyLazyCompilation',
  '--js-flags=--liftoff-only --wasm-lazy-validation'
];
const isRoot = process.getuid?.() === 0;

// QUIC and the component updater would contact other hosts: a test must see only the site's requests.
const ARGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The sandbox refuses to run as root, as in most containers.
  ...(isRoot ? ['--no-sandbox'] : [])
];

/**
 * Finds a Chromium that starts: $CHROMIUM_PATH, Playwright's, the system's, else one that is installed now.
 * @param {{ install?: boolean, shell?: boolean }} [options] install: whether missing things, Chinese fonts too, may be
 * installed; shell: whether one without windows suffices, where the system has it
 * @returns {Promise<{ path: string, args: string[] }>}
 * @throws {Error} that says what to do, where none is found or can be installed
 */
export async function findChromium({ install = true, shell = false } = {}) {
  const light = shell && !process.env.CHROMIUM_PATH ? onPath([SHELL]).find(starts) : undefined;
  // V8 compiles each function of the engine once, at its first call: optimizing it takes longer than the few queries of a page.
  if (light) return { path: light, args: [...ARGS, ...LIGHT] };
  const path = (await findPath()) ?? (install ? await installChromium() : undefined);
  if (!path) {
    throw new Error(
      'No Chromium found. Set CHROMIUM_PATH to a Chromium or Chrome, or install one: ' +
        '"npx playwright install --with-deps chromium", or your system\'s package "chromium".'
    );
  }
  if (install) installChineseFonts();
  return { path, args: ARGS };
}

/** @returns {Promise<string | undefined>} */
async function findPath() {
  if (process.env.CHROMIUM_PATH) {
    if (starts(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names "${process.env.CHROMIUM_PATH}", which does not start.`);
  }
  const { chromium } = await import('playwright');
  return [chromium.executablePath(), ...onPath(NAMES)].find(starts);
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A downloaded Chromium may lack system libraries, and Ubuntu's package is only a stub, so each is tried. */
async function installChromium() {
  console.log('No Chromium found: trying to install one ...');
  const playwright = join(ROOT, 'node_modules/playwright/cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  run(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], env);
  if (isRoot && has('apt-get') && !(await findPath())) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    run('apt-get', ['install', '-y', '--no-install-recommends', SHELL]);
    if (!(await findPath())) run(process.execPath, [playwright, 'install-deps', 'chromium']);
  }
  return findPath();
}

/** Without them every Chinese character in a screenshot is a box. */
function installChineseFonts() {
  if (!has('fc-list') || spawnSync('fc-list', [':lang=zh-hk'], { encoding: 'utf8' }).stdout.trim()) return;
  if (!isRoot || !has('apt-get'))
    return console.warn('No font for zh-HK here: Chinese text will be drawn as boxes.');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-noto-cjk']);
}

/** @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows "--version" opens a window and does not return.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** @param {string} command */
function has(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
function run(command, words, env = {}) {
  console.log(`> ${[command === process.execPath ? 'node' : command, ...words].join(' ').replace(ROOT, '')}`);
  spawnSync(command, words, {
    cwd: ROOT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000
  });
}

// `npm run browser` finds one, or installs it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await findChromium()).path);
  console.log((await findChromium({ install: false, shell: true })).path);
}
