// @ts-check
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ensureSite } from '../../src/serve/site.mjs';
import { serve } from '../../src/serve/server.mjs';
import { findChromium } from '../chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['', 'companies/', 'tc/', 'sc/companies/'];

/** What is measured, where Lighthouse keeps it, and the bar of the product: at least, or at most. */
const MEASURES = [
  { name: 'performance', from: 'performance', least: 99, digits: 0 },
  { name: 'accessibility', from: 'accessibility', least: 100, digits: 0 },
  { name: 'practices', from: 'best-practices', least: 100, digits: 0 },
  { name: 'SEO', from: 'seo', least: 100, digits: 0 },
  { name: 'LCP ms', from: 'largest-contentful-paint', most: 1500, digits: 0 },
  { name: 'CLS', from: 'cumulative-layout-shift', most: 0.01, digits: 3 },
  { name: 'TBT ms', from: 'total-blocking-time', most: 50, digits: 0 },
  { name: 'kB', from: 'total-byte-weight', most: 150, digits: 1 }
];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    page: { type: 'string', multiple: true, default: PAGES }
  }
});
const runs = Number(values.runs);

await ensureSite(root);
const chromium = await findChromium();
const site = await serve({ directory: `${root}build`, base: process.env.BASE_PATH ?? '' });
let missed = 0;
const told = new Set();
try {
  console.log(`Lighthouse, mobile, simulated slow 4G, median of ${runs}\n`);
  console.log(['page'.padEnd(16), ...MEASURES.map(({ name }) => name.padStart(15))].join(''));
  for (const page of values.page) await measure(page);
} finally {
  await site.close();
}
console.log(missed ? `\n${missed} past their bar (*)` : '\nall within their bars');

/** @param {string} page */
async function measure(page) {
  /** @type {number[][]} */
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measured(site.address + page));
  const cells = MEASURES.map(({ least = 0, most = Infinity, digits }, index) => {
    const median = results.map((result) => result[index] ?? NaN).sort((a, b) => a - b)[runs >> 1] ?? NaN;
    const isWithin = median >= least && median <= most;
    if (!isWithin) missed += 1;
    return `${median.toFixed(digits)}${isWithin ? ' ' : '*'}`.padStart(15);
  });
  console.log([`/${page}`.padEnd(16), ...cells].join(''));
}

/**
 * One run; another where the browser did not get so far as to open the page, which says nothing of the page.
 * @param {string} address
 */
async function measured(address) {
  for (let tries = 3; ; tries -= 1) {
    try {
      return await once(address);
    } catch (error) {
      if (tries === 1) throw error;
      console.error(`measured again: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * One run in a browser of its own, so that nothing is cached.
 * @param {string} address
 * @returns {Promise<number[]>} in the order of MEASURES
 */
async function once(address) {
  const browser = await launch({ chromePath: chromium.path, chromeFlags: chromium.args });
  try {
    const result = await lighthouse(address, { port: browser.port, logLevel: 'error' });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${address}: ${result?.lhr.runtimeError?.message}`);
    const { categories, audits } = result.lhr;
    tellFaults(address, categories, audits);
    return MEASURES.map(({ name, from }) => {
      const score = categories[from]?.score;
      if (score != null) return score * 100;
      return (audits[from]?.numericValue ?? NaN) / (name === 'kB' ? 1000 : 1);
    });
  } finally {
    browser.kill();
  }
}

/**
 * A score below 100 is of use only with the audit that took it away.
 * @param {string} address
 * @param {import('lighthouse').Result['categories']} categories
 * @param {import('lighthouse').Result['audits']} audits
 */
function tellFaults(address, categories, audits) {
  for (const { title, auditRefs } of Object.values(categories)) {
    if (title === 'Performance') continue;
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      const line = `  ${new URL(address).pathname}: ${title}: ${audit?.title} (${id})`;
      if (weight === 0 || audit?.score == null || audit.score === 1 || told.has(line)) continue;
      told.add(line);
      console.log(line);
    }
  }
}
