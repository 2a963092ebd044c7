// @ts-check
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright';
import { build } from 'vite';
import { duckdbAlias } from '../../src/scripts/duckdb-alias.mjs';
import { findChromium } from '../chromium.mjs';
import { writeSyntheticRows } from './crossfilter/write-rows.mjs';

/*
 * The time of a brush move, from the pointer event until all five other views are drawn and laid out, compared with
 * Mosaic 0.32 with its brush and plots: the same synthetic rows, the same build of DuckDB-WASM, the same browser.
 * `open` is from a Parquet file to a table, `bins` from the table to bins in memory, `first` the first brush after
 * that, including its cubes. Mosaic makes its rows by SQL: its `bins` is that and the first drawing.
 * `npm run bench -- crossfilter --rows 100000,1000000 --steps 120 --runs 3 --no-mosaic`
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,1000000,10000000' },
    steps: { type: 'string', default: '120' },
    runs: { type: 'string', default: '3' },
    'no-mosaic': { type: 'boolean', default: false }
  }
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'innoscope-bench-'));
const steps = Number(values.steps);

/** @typedef {{ load: Record<string, number>, first: number, times: number[], built: number[], memory: number }} Result */

/** Installs Mosaic next to the benchmark, with a package that its newest flechette lacks. */
function installMosaic() {
  const overrides = { '@uwdata/flechette': '2.3.0', '@duckdb/duckdb-wasm': '1.32.0' };
  const dependencies = { '@uwdata/vgplot': '0.32.0' };
  mkdirSync(join(folder, 'mosaic'));
  writeFileSync(
    join(folder, 'mosaic/package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies, overrides })
  );
  const options = { cwd: join(folder, 'mosaic'), stdio: /** @type {const} */ ('ignore') };
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  return status === 0;
}

/** @param {boolean} withMosaic */
async function buildPages(withMosaic) {
  const page = join(root, 'tests/bench/crossfilter');
  const modules = join(folder, 'mosaic/node_modules');
  for (const name of withMosaic ? ['index', 'mosaic'] : ['index']) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: page,
      plugins: [svelte({ configFile: false })],
      base: './',
      resolve: {
        alias: [
          { find: '$lib', replacement: join(root, 'src/lib') },
          duckdbAlias,
          ...(name === 'mosaic'
            ? [
                { find: /^beside:duckdb/, replacement: `${modules}/@duckdb/duckdb-wasm` },
                { find: 'beside:vgplot', replacement: `${modules}/@uwdata/vgplot` }
              ]
            : [])
        ]
      },
      worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
      build: {
        outDir: join(folder, 'site', name),
        assetsDir: '_app/immutable',
        target: 'es2022',
        chunkSizeWarningLimit: 9000,
        rolldownOptions: { input: join(page, `${name}.html`), checks: { eval: false } }
      }
    });
  }
}

/** @returns {Promise<{ address: string, close: () => void }>} */
async function serveSite() {
  /** @type {Record<string, string>} */
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
  const server = createServer((request, response) => {
    const file = join(folder, 'site', new URL(request.url ?? '/', 'http://host').pathname);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const { size } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (size === undefined) return response.writeHead(404).end();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined) {
      response.writeHead(200, { 'content-type': type });
      return createReadStream(file).pipe(response);
    }
    response.writeHead(206, { 'content-type': type, 'content-range': `bytes ${from}-${to}/${size}` });
    return createReadStream(file, { start: Number(from), end: Number(to) }).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The peak memory of any process of the page's browser, in MB; 0 where the system does not report it. */
function memoryOf(/** @type {string} */ marker) {
  let most = 0;
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        if (!command.includes('--type=renderer') || !command.includes(marker)) continue;
        const [, size = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
        most = Math.max(most, Number(size) / 1024);
      } catch {
        // The process has ended meanwhile.
      }
    }
  } catch {
    return 0;
  }
  return Math.round(most);
}

/**
 * @param {string} address @param {number} rows
 * @returns {Promise<Result>}
 */
async function measure(address, rows) {
  const { path, args } = await findChromium();
  const marker = `--innoscope-bench-${Math.random().toString(36).slice(2)}`;
  const browser = await chromium.launch({ executablePath: path, args: [...args, `--user-agent=${marker}`] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
    page.setDefaultTimeout(600_000);
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in globalThis);
    const load = await page.evaluate(
      ({ count, size }) => Reflect.get(globalThis, 'bench').load(count, size),
      {
        count: rows,
        size: statSync(join(folder, 'site', rowsFile(rows))).size
      }
    );
    const first = await page.evaluate(() => Reflect.get(globalThis, 'bench').drag(1, 30));
    const rest = await page.evaluate((count) => Reflect.get(globalThis, 'bench').drag(count, 60), steps);
    return {
      load,
      first: first.times[0],
      times: rest.times,
      built: first.built.slice(0, 1),
      memory: memoryOf(marker)
    };
  } finally {
    await browser.close();
  }
}

/** @param {number} rows */
function rowsFile(rows) {
  return `rows-${rows}.parquet`;
}

/** @param {number[]} all @param {number} share */
function quantile(all, share) {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

const withMosaic = !values['no-mosaic'] && installMosaic();
if (!withMosaic && !values['no-mosaic']) console.log('Mosaic could not be installed: ours alone.');
await buildPages(withMosaic);
const site = await serveSite();
const head = ['', 'rows', 'first', 'p50', 'p95', 'cubes', 'open', 'bins', 'memory'];
/** @param {(string | number)[]} cells */
const line = (cells) => console.log(cells.map((cell) => String(cell).padStart(10)).join(''));
console.log(`Synthetic rows; ms, memory in MB; medians of ${values.runs} runs of ${steps} moves`);
line(head);
/** @type {Map<string, number>} */
const medians = new Map();
for (const rows of values.rows.split(',').map(Number)) {
  await writeSyntheticRows(rows, join(folder, 'site', rowsFile(rows)));
  for (const [name, file] of withMosaic
    ? [
        ['ours', 'index/index.html'],
        ['mosaic', 'mosaic/mosaic.html']
      ]
    : [['ours', 'index/index.html']]) {
    /** @type {Result[]} */
    const runs = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      try {
        runs.push(await measure(site.address + file, rows));
      } catch (error) {
        console.error(
          `${name}, ${rows} rows: ${error instanceof Error ? error.message.split('\n')[0] : error}`
        );
      }
    }
    if (runs.length === 0) continue;
    /** @param {(run: Result) => number} of */
    const middle = (of) => quantile(runs.map(of), 0.5);
    const p50 = middle(({ times }) => quantile(times, 0.5));
    const p95 = middle(({ times }) => quantile(times, 0.95));
    medians.set(`${name} ${rows} p50`, p50).set(`${name} ${rows} p95`, p95);
    line([
      name ?? '',
      rows,
      middle(({ first }) => first).toFixed(0),
      p50.toFixed(2),
      p95.toFixed(2),
      middle(({ built }) => built[0] ?? 0).toFixed(0),
      middle(({ load }) => load['open'] ?? 0).toFixed(0),
      middle(({ load }) => load['bins'] ?? 0).toFixed(0),
      middle(({ memory }) => memory)
    ]);
  }
  const ratio = (/** @type {string} */ what) =>
    ((medians.get(`mosaic ${rows} ${what}`) ?? NaN) / (medians.get(`ours ${rows} ${what}`) ?? NaN)).toFixed(
      1
    );
  if (withMosaic)
    console.log(`${rows} rows: Mosaic takes ${ratio('p50')} times as long at p50, ${ratio('p95')} at p95`);
}
const sizes = values.rows.split(',');
if (sizes.length > 1) {
  const [small, large] = [sizes[0], sizes.at(-1)];
  const grown = (medians.get(`ours ${large} p50`) ?? NaN) / (medians.get(`ours ${small} p50`) ?? NaN);
  console.log(`ours: p50 at ${large} rows is ${grown.toFixed(2)} times that at ${small}`);
}
site.close();
rmSync(folder, { recursive: true, force: true });
