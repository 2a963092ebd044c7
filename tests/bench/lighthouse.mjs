// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureSite } from '../../src/scripts/site.mjs';
import { serve } from '../../src/scripts/server/server.mjs';
import { npm } from '../../src/scripts/step.mjs';
import { findChromium } from '../chromium.mjs';

/**
 * What is used of https://github.com/GoogleChrome/lighthouse/blob/v12.8.2/types/lhr/lhr.d.ts
 * @typedef {{ title: string, score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ title: string, score: number | null, numericValue?: number }} Audit
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit>, runtimeError?: { message: string } }} Report
 * @typedef {(address: string, flags: { port: number, logLevel: string }) => Promise<{ lhr: Report } | undefined>} Lighthouse
 * @typedef {(options: { chromePath: string, chromeFlags: string[] }) => Promise<{ port: number, kill(): void }>} Launch
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['', 'companies/', 'tc/', 'sc/companies/'];

/** The measures, their places in Lighthouse's report, and the site's limits: minimum or maximum. */
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

const { lighthouse, launch } = await parts();
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

/**
 * Loads Lighthouse from the folder next to this file, and installs it at first use: it has 13,000 files, which no build
 * and no other test needs.
 * @returns {Promise<{ lighthouse: Lighthouse, launch: Launch }>}
 */
async function parts() {
  const folder = fileURLToPath(new URL('lighthouse/', import.meta.url));
  if (!existsSync(`${folder}node_modules`)) await npm(['ci', '--no-audit', '--no-fund'], { root: folder });
  const { resolve } = createRequire(`${folder}package.json`);
  /** @param {string} name */
  const load = (name) => import(pathToFileURL(resolve(name)).href);
  const [{ default: run }, { launch: begin }] = [await load('lighthouse'), await load('chrome-launcher')];
  return { lighthouse: run, launch: begin };
}

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
 * One run, repeated where the browser failed before opening the page, which says nothing about the page.
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
 * One run in a new browser, so that nothing is cached.
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
    printFaults(address, categories, audits);
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
 * Prints the audits that explain a score below 100.
 * @param {string} address
 * @param {Report['categories']} categories
 * @param {Report['audits']} audits
 */
function printFaults(address, categories, audits) {
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
