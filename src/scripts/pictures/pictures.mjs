// @ts-check
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { pictureFonts } from './picture-fonts.mjs';

/** The folders of pictures in a built site, with the script of their language. */
const FOLDERS = /** @type {const} */ ([
  ['charts', 'hk'],
  ['tc/charts', 'hk'],
  ['sc/charts', 'sc']
]);
const MOST = 4;
/** What drawings depend on besides the SVG: a change of these redraws every PNG. */
const MAKERS = ['draw-picture.mjs', 'indexed-png.mjs', 'picture-fonts.mjs', '../../../package-lock.json'];

/** @typedef {{ svg: string, letters: 'hk' | 'sc', target: string, cached: string }} Picture */

/**
 * Writes a PNG at double size for every picture of a chart in a built site. PNGs are cached by content, so that the
 * next build draws only what changed.
 * @param {{ directory: string, cache: string }} options
 * @returns {Promise<{ files: number, drawn: number }>}
 */
export async function pictures({ directory, cache }) {
  await mkdir(cache, { recursive: true });
  const all = await picturesOf(directory);
  const there = new Set(await readdir(cache));
  const waiting = all.filter(({ cached }) => !there.has(cached));
  const drawn = waiting.length;
  if (drawn > 0) {
    const fonts = await fontsOf(waiting);
    const workers = Math.min(availableParallelism(), MOST, drawn);
    await Promise.all(Array.from({ length: workers }, () => work(waiting, fonts, cache)));
  }
  for (const { cached, target } of all) await copyFile(join(cache, cached), target);
  return { files: all.length, drawn };
}

/** @param {string} directory */
async function picturesOf(directory) {
  const makers = createHash('sha256');
  for (const maker of MAKERS) makers.update(await readFile(fileURLToPath(new URL(maker, import.meta.url))));
  const made = makers.digest('hex');
  /** @type {Picture[]} */
  const found = [];
  for (const [folder, letters] of FOLDERS) {
    const names = await readdir(join(directory, folder)).catch(() => []);
    // Frozen files include their fonts and need no PNG.
    for (const name of names.filter((one) => one.endsWith('.svg') && !one.endsWith('-frozen.svg'))) {
      const file = join(directory, folder, name);
      const svg = await readFile(file, 'utf8');
      const cached = `${createHash('sha256').update(made).update(letters).update(svg).digest('hex').slice(0, 32)}.png`;
      found.push({ svg, letters, target: file.replace(/\.svg$/, '.png'), cached });
    }
  }
  return found;
}

/** @param {readonly Picture[]} waiting */
async function fontsOf(waiting) {
  /** @param {'hk' | 'sc'} letters */
  const of = (letters) => {
    const text = new Set(waiting.filter((one) => one.letters === letters).flatMap(({ svg }) => [...svg]));
    return pictureFonts(letters, [...text].join(''));
  };
  return { hk: await of('hk'), sc: await of('sc') };
}

/**
 * Draws pictures one after another until no picture is waiting.
 * @param {Picture[]} waiting shared by all workers
 * @param {Record<'hk' | 'sc', Uint8Array[]>} fonts
 * @param {string} cache
 */
async function work(waiting, fonts, cache) {
  const worker = new Worker(new URL('./picture-worker.mjs', import.meta.url), { workerData: fonts });
  try {
    for (let picture = waiting.pop(); picture; picture = waiting.pop()) {
      const { svg, letters, cached } = picture;
      worker.postMessage({ svg, letters });
      const [png] = await once(worker, 'message');
      // Written under another name first: a killed build leaves no partial file in the cache.
      await writeFile(join(cache, `${cached}.${process.pid}`), png);
      await rename(join(cache, `${cached}.${process.pid}`), join(cache, cached));
    }
  } finally {
    await worker.terminate();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const started = performance.now();
  const { files, drawn } = await pictures({
    directory: join(root, 'build'),
    cache: join(root, '.cache/pictures')
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`made ${files} PNG pictures, ${drawn} of them anew, in ${seconds} s`);
}
