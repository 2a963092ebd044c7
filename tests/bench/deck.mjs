// @ts-check
import { chromium } from 'playwright';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/serve/server.mjs';
import { ensureSite } from '../../src/serve/site.mjs';
import { findChromium } from '../chromium.mjs';

/*
 * How long twelve slides take in the browser, a panel's "Make the file" for each of twelve charts, from the click to the
 * file: the first fetches the library. The bar is three seconds for a deck of twelve.
 */
const CHARTS = 12;
const root = fileURLToPath(new URL('../../', import.meta.url));

await ensureSite(root);
const { path, args } = await findChromium();
const site = await serve({ directory: `${root}build` });
const browser = await chromium.launch({ executablePath: path, args });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${site.address}companies/`);
const links = page.locator('a[data-take="download"]');
/** @type {number[]} */
const times = [];
for (let index = 0; index < CHARTS; index += 1) {
  await links.nth(index).click();
  const make = page.locator('.taking .files button');
  await make.waitFor();
  await page.waitForLoadState('networkidle');
  const took = await make.evaluate(async (button) => {
    const started = performance.now();
    /** @type {HTMLElement} */ (button).click();
    while (!document.querySelector('.taking a[download$=".pptx"]'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - started;
  });
  times.push(took);
  await page.keyboard.press('Escape');
}
const total = times.reduce((sum, time) => sum + time, 0);
console.log(
  `first slide ${Math.round(times[0] ?? 0)} ms, the library fetched; ${CHARTS} slides ${Math.round(total)} ms in all (bar 3000)`
);
await browser.close();
await site.close();
process.exit(total > 3000 ? 1 : 0);
