// @ts-check
import { chromium } from 'playwright';
import { fileURLToPath } from 'node:url';
import { ensureSite } from '../../src/scripts/site.mjs';
import { serve } from '../../src/scripts/server/server.mjs';
import { findChromium } from '../chromium.mjs';

/*
 * The time of the search field from a typed word to the list, with the index loaded: every 25th title of the index in
 * each language, typed whole. Medians and ranges in milliseconds; the limit is 50.
 */
const EVERY = 25;
const root = fileURLToPath(new URL('../../', import.meta.url));

await ensureSite(root);
const { path, args } = await findChromium();
const site = await serve({ directory: `${root}build` });
const browser = await chromium.launch({ executablePath: path, args });
const page = await browser.newPage();
for (const language of ['', 'tc/', 'sc/']) {
  await page.goto(site.address + language);
  await page.locator('.search input').fill('a');
  await page.locator('.search .found:not([hidden])').waitFor();
  const times = await page.evaluate(
    async ({ index, every }) => {
      /** @type {[number, string, string, string][]} */
      const entries = await (await fetch(index)).json();
      const input = /** @type {HTMLInputElement} */ (document.querySelector('.search input'));
      const list = /** @type {HTMLElement} */ (document.querySelector('.search ul'));
      const taken = [];
      for (const [at, [, title]] of entries.entries()) {
        if (at % every > 0) continue;
        const drawn = new Promise((resolve) => {
          const observer = new MutationObserver(() => (observer.disconnect(), resolve(undefined)));
          observer.observe(list, { childList: true });
        });
        const started = performance.now();
        input.value = title;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await drawn;
        taken.push(performance.now() - started);
      }
      return taken.sort((a, b) => a - b);
    },
    { index: `${site.address}${language}search.json`, every: EVERY }
  );
  const at = (/** @type {number} */ share) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `${(language || 'en').padEnd(4)} ${times.length} titles: median ${at(0.5)} ms (${at(0)} to ${at(1)})\n`
  );
}
await browser.close();
await site.close();
