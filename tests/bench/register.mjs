// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/*
 * The data build of an operator's register with ten million synthetic CSV rows, compared with a bare DuckDB COPY of the
 * same file to Parquet, both ZSTD: in the original order, and in the build's order. Runs alternate, so that a busy
 * machine slows all of them.
 * Where the time goes, in seconds of CPU on two quiet cores (November 2026): reading the CSV and writing ZSTD takes
 * about 9; sorting 5 to 6; checking every cell 3 (most of it the three patterns of ids and names); checking unique keys
 * 2; the other tables, the catalogue and the file's hash 3.
 * `npm run bench -- register --rows 10000000 --runs 3`
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '10000000' }, runs: { type: 'string', default: '3' } }
});
const folder = mkdtempSync(join(tmpdir(), 'innoscope-bench-'));
const tasks = /** @type {const} */ (['bare', 'alike', 'ours']);

/** @typedef {{ seconds: number, processor: number, megabytes: number }} Measure */

try {
  measure('make');
  const size = statSync(join(folder, 'companies.csv')).size;
  console.log(
    `${Number(values.rows).toLocaleString('en')} synthetic companies, ${(size / 1e9).toFixed(2)} GB of CSV`
  );
  /** @type {Record<typeof tasks[number], Measure[]>} */
  const found = { bare: [], alike: [], ours: [] };
  for (let run = 0; run < Number(values.runs); run++) {
    for (const task of tasks) {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      found[task].push(measure(task));
    }
  }
  for (const task of tasks) report(task, found[task]);
  for (const task of /** @type {const} */ (['bare', 'alike'])) {
    const ratio = (/** @type {'seconds' | 'processor'} */ of) =>
      (median(found[task].map((one) => one[of])) / median(found.ours.map((one) => one[of]))).toFixed(2);
    console.log(
      `speed of ours / ${task}: ${ratio('seconds')} by the clock, ${ratio('processor')} by the processor`
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} task
 * @returns {Measure}
 */
function measure(task) {
  const script = fileURLToPath(new URL('register/measure.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, task, folder, values.rows],
    { encoding: 'utf8' }
  );
  if (status !== 0) throw new Error(`${task} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * @param {string} task
 * @param {Measure[]} measures
 */
function report(task, measures) {
  const seconds = measures.map((one) => one.seconds);
  const spread = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
  const memory = Math.max(...measures.map((one) => one.megabytes)).toFixed(0);
  const processor = median(measures.map((one) => one.processor)).toFixed(1);
  console.log(
    `${task.padEnd(6)} median ${median(seconds).toFixed(1)} s (${spread}), processor ${processor} s, memory at most ${memory} MB`
  );
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
