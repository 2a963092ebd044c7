// @ts-check
import { chromium } from 'playwright';
import { fileURLToPath } from 'node:url';
import { ensureSite } from '../../src/scripts/site.mjs';
import { serve } from '../../src/scripts/server/server.mjs';
import { findChromium } from '../chromium.mjs';

/*
 * The time of a filter on the Companies page, from the change of a year until every chart is redrawn: the first with an
 * empty cache, the first with a warm one, and the next. Medians and ranges of several runs, in milliseconds.
 */
const RUNS = 5;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {import('playwright').Page} page @param {number} year @returns {Promise<number>} */
async function filter(page, year) {
  return page.evaluate(async (from) => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('#filter-from'));
    const started = performance.now();
    input.focus();
    input.value = String(from);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const done = () => location.search === `?from=${from}` && !document.querySelector('.figure.waiting');
    while (!done()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - started;
  }, year);
}

/** @param {number[]} times */
function row(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return `${String(at(0.5)).padStart(6)}  (${at(0)} to ${at(1)})`;
}

await ensureSite(root);
const { path, args } = await findChromium();
const site = await serve({ directory: `${root}build` });
const browser = await chromium.launch({ executablePath: path, args });
/** @type {Record<'cold' | 'warm' | 'next', number[]>} */
const times = { cold: [], warm: [], next: [] };
for (let run = 0; run < RUNS; run += 1) {
  const context = await browser.newContext();
  for (const cache of /** @type {const} */ (['cold', 'warm'])) {
    const page = await context.newPage();
    await page.goto(`${site.address}companies/`);
    await page.waitForTimeout(500);
    times[cache].push(await filter(page, 2010));
    if (cache === 'warm') times.next.push(await filter(page, 2015));
    await page.close();
  }
  await context.close();
}
await browser.close();
await site.close();
process.stdout.write(`Companies page, 17 charts, median of ${RUNS} in ms (least to most)\n`);
process.stdout.write(`first filter, empty cache  ${row(times.cold)}\n`);
process.stdout.write(`first filter, warm cache   ${row(times.warm)}\n`);
process.stdout.write(`next filter                ${row(times.next)}\n`);
