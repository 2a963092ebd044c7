// @ts-check
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ParquetWriter, fileWriter, schemaFromColumnData } from 'hyparquet-writer';
import { chromium } from 'playwright';
import { serve } from '../../src/scripts/server/server.mjs';
import { findChromium } from '../chromium.mjs';

/*
 * The console of the built site: the time from the first key to the first result, and from the drop of a Parquet file
 * of synthetic rows to a table that can be queried, with the peak memory of the page's process.
 * `npm run bench -- local-files --runs 5 --rows 1000000,10000000`
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, rows: { type: 'string', default: '1000000,10000000' } }
});
const cities = ['hong-kong', 'shenzhen', 'macao', 'guangzhou'];
const runs = Number(values.runs);
const sizes = values.rows.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'innoscope-bench-'));
const served = await serve({ directory: fileURLToPath(new URL('../../build', import.meta.url)) });
const { path, args } = await findChromium({ install: false });

try {
  await report('engine start, first visit', Array.from({ length: runs }, firstAnswer));
  await report('engine start, warm cache', warmStarts());
  for (const rows of sizes) {
    const file = await synthetic(rows);
    console.log(
      `\n${rows.toLocaleString('en')} synthetic rows of 5 columns, ${megabytes(statSync(file).size)} MB`
    );
    await report(
      'drop to queryable, engine running',
      Array.from({ length: runs }, () => () => opening(file, true))
    );
    await report(
      'drop to queryable, engine cold',
      Array.from({ length: runs }, () => () => opening(file, false))
    );
    // A million rows become a table before anyone could cancel at nine tenths.
    for (const percent of rows > 5_000_000 ? [10, 50, 90] : [10])
      await report(
        `cancel at ${percent} %`,
        Array.from({ length: runs }, () => () => cancelling(file, percent / 100))
      );
  }
} finally {
  await served.close();
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} what
 * @param {(() => Promise<{ milliseconds: number, memory: number, counts?: boolean }>)[]} measures
 */
async function report(what, measures) {
  const found = [];
  for (const measure of measures) {
    const { counts = true, ...one } = await measure();
    if (counts) found.push(one);
  }
  const times = found.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const memory = Math.max(...found.map((one) => one.memory));
  const held = memory > 0 ? `, memory at most ${megabytes(memory)} MB` : '';
  const median = times[times.length >> 1] ?? Number.NaN;
  const spread = `${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)}`;
  console.log(`${what.padEnd(36)} median ${median.toFixed(0)} ms (${spread})${held}`);
}

function firstAnswer() {
  return async () => visit(answering);
}

/** Repeated visits in one browser, which caches compiled code after some seconds of use: the first three do not count. */
function warmStarts() {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const visits = Array.from({ length: runs + 3 }, (_, at) => async () => {
    const context = await chromium.launchPersistentContext(profile, { executablePath: path, args });
    const page = await context.newPage();
    await near(page);
    const milliseconds = await answering(page);
    await page.waitForTimeout(3_000);
    await context.close();
    return { milliseconds, memory: 0, counts: at >= 3 };
  });
  return visits;
}

/** @param {import('playwright').Page} page */
async function near(page) {
  await page.goto(`${served.address}explore/sql/`);
  // A visitor who drops a file has the editor open already.
  await page.locator('[data-island="sql-console"] button').first().dispatchEvent('click');
  await page.locator('.cm-content').waitFor();
}

/** @param {import('playwright').Page} page */
async function answering(page) {
  const started = performance.now();
  await page.locator('.cm-content').press('ControlOrMeta+Enter');
  await seen(page, '.counted');
  return performance.now() - started;
}

/**
 * Waits until an element appears, checking every frame: a locator would slow down to every half second.
 * @param {import('playwright').Page} page @param {string} what a selector
 */
async function seen(page, what) {
  await page.waitForFunction((selector) => document.querySelector(selector), what, {
    polling: 'raf',
    timeout: 300_000
  });
}

/**
 * @param {string} file
 * @param {boolean} warm
 */
function opening(file, warm) {
  return visit(async (page) => {
    if (warm) await answering(page);
    const started = performance.now();
    await page.locator('.file-import input[type="file"]').setInputFiles(file);
    await seen(page, '.file-import li code');
    return performance.now() - started;
  });
}

/**
 * From the click on Cancel until the page stops reading, without a table.
 * @param {string} file
 * @param {number} share of the file, after which it is cancelled
 */
function cancelling(file, share) {
  return visit(async (page) => {
    await answering(page);
    await page.locator('.file-import input[type="file"]').setInputFiles(file);
    await page.waitForFunction(
      // A full line means work of unknown length.
      (share) => {
        const line = document.querySelector('.file-import .progress div')?.getAttribute('style') ?? '';
        const done = Number(/scaleX\(([\d.]+)/.exec(line)?.[1] ?? 0);
        return done >= share && done < 1;
      },
      share,
      { timeout: 300_000, polling: 'raf' }
    );
    const started = performance.now();
    await page.locator('.file-import').getByRole('button', { name: 'Cancel' }).click();
    await page.waitForFunction(() => !document.querySelector('.file-import .progress'), undefined, {
      polling: 'raf'
    });
    const took = performance.now() - started;
    if ((await page.locator('.file-import li code').count()) > 0)
      throw new Error('It became a table all the same.');
    return took;
  });
}

/**
 * Each measurement has a new browser, so that none finds cached files; the engine comes from this machine.
 * @param {(page: import('playwright').Page) => Promise<number>} measure
 */
async function visit(measure) {
  const browser = await chromium.launch({ executablePath: path, args });
  const page = await browser.newPage();
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, rendererMemory())), 100);
  try {
    await near(page);
    return { milliseconds: await measure(page), memory };
  } finally {
    clearInterval(watch);
    await browser.close();
  }
}

/** Bytes of the largest page process of a browser that this script started; 0 without /proc. */
function rendererMemory() {
  try {
    const sizes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(processMemory);
    return Math.max(0, ...sizes);
  } catch {
    return 0;
  }
}

/** @param {string} id */
function processMemory(id) {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    if (!command.includes('--type=renderer') || !isOurs(id)) return 0;
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // The process has ended meanwhile.
    return 0;
  }
}

/** @param {string} id a process; true where this process is its ancestor */
function isOurs(id) {
  for (let at = id; at !== '0' && at !== '1';) {
    const parent = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? '0';
    if (parent === String(process.pid)) return true;
    at = parent;
  }
  return false;
}

/** @param {number} rows */
async function synthetic(rows) {
  const file = join(folder, `synthetic-${rows}.parquet`);
  const schema = schemaFromColumnData({ columnData: columns(0, 1) });
  const writer = new ParquetWriter({ writer: fileWriter(file), schema });
  const step = 125_000;
  for (let from = 0; from < rows; from += step)
    await writer.write({ columnData: columns(from, Math.min(step, rows - from)), rowGroupSize: step });
  await writer.finish();
  return file;
}

/**
 * @param {number} from
 * @param {number} length
 */
function columns(from, length) {
  /** @template T @param {(row: number) => T} value */
  const each = (value) => Array.from({ length }, (_, at) => value(from + at));
  return [
    { name: 'id', type: /** @type {const} */ ('INT32'), data: each((row) => row) },
    { name: 'value', type: /** @type {const} */ ('DOUBLE'), data: each((row) => Math.sin(row)) },
    { name: 'city', type: /** @type {const} */ ('STRING'), data: each((row) => cities[row % 4]) },
    { name: 'year', type: /** @type {const} */ ('INT32'), data: each((row) => 2000 + (row % 25)) },
    { name: 'amount', type: /** @type {const} */ ('DOUBLE'), data: each((row) => ((row * 7919) % 1e6) / 100) }
  ];
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(0);
}
