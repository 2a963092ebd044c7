import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { duckdbAlias } from '../../src/scripts/duckdb-alias.mjs';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { serve } from '../../src/scripts/server/server.mjs';
import { findChromium } from '../chromium.mjs';
import type { Taken } from './queries/page.ts';
import { makeRegister } from './register/make.ts';

/*
 * Every query of the site and of the console's examples, in a real Chromium over a register of synthetic companies and
 * rounds that is built like an operator's: the median of several runs in milliseconds, without the time of loading.
 * `npm run bench -- queries --companies 1000000 --rounds 300000 --runs 5`
 */
const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '300000' },
    runs: { type: 'string', default: '5' }
  }
});
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'innoscope-bench-'));
const site = join(folder, 'site');

try {
  const sources = await prepare(Number(values.companies), Number(values.rounds));
  report(await measure(sources, Number(values.runs)));
} finally {
  rmSync(folder, { recursive: true });
}

/** Builds the register and the test page. @returns the tables, by name. */
async function prepare(companies: number, rounds: number) {
  const register = join(folder, 'register');
  const out = join(folder, 'out');
  for (const made of [register, out, site]) mkdirSync(made);
  await makeRegister(register, companies, rounds);
  const built = await buildData({ evidence: join(root, 'data/evidence'), out, register });
  if (!built.done) throw new Error(built.lines.join('\n'));
  console.log(built.lines.at(-1));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'tests/bench/queries'),
    base: './',
    resolve: { alias: [{ find: '$lib', replacement: join(root, 'src/lib') }, duckdbAlias] },
    worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
    build: {
      outDir: site,
      emptyOutDir: true,
      assetsDir: '_app/immutable',
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { checks: { eval: false } }
    }
  });
  cpSync(join(out, 'static/data'), join(site, 'data'), { recursive: true });
  const catalogue = pathToFileURL(join(out, 'src/lib/catalogue/generated/tables.ts')).href;
  const { tables } = (await import(
    catalogue
  )) as typeof import('../../src/lib/catalogue/generated/tables.ts');
  return tables.map(({ name, file, columns }) => {
    const { size } = statSync(join(site, 'data', file));
    const names = columns.map((column) => column.name);
    return [name, { at: `data/${file}`, bytes: size, columns: names }] as const;
  });
}

async function measure(sources: Awaited<ReturnType<typeof prepare>>, runs: number): Promise<Taken[]> {
  const served = await serve({ directory: site });
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(served.address);
    await page.waitForFunction(() => 'ask' in globalThis);
    return await page.evaluate(
      ([tables, times]) =>
        (globalThis as unknown as { ask(tables: unknown, runs: number): Promise<Taken[]> }).ask(
          tables,
          times
        ),
      [sources, runs] as const
    );
  } finally {
    await browser.close();
    await served.close();
  }
}

function report(found: readonly Taken[]): void {
  console.log(
    `${'question'.padEnd(56)}${'median'.padStart(9)}${'most'.padStart(9)}${'load'.padStart(9)}  rows`
  );
  for (const { name, load, times, rows } of found) {
    const sorted = times.toSorted((a, b) => a - b);
    const figures = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0, load];
    const written = figures.map((figure) => figure.toFixed(figure < 10 ? 1 : 0).padStart(9)).join('');
    console.log(`${name.padEnd(56)}${written}  ${rows.toLocaleString('en')}`);
  }
}
