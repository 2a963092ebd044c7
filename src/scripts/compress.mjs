// @ts-check
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|m?js|css|json|svg|txt|csv|xml|atom|webmanifest|wasm|topojson|md|bib|ris)$/;
// Archive files include compressed fonts, and no page loads them.
const KEPT = /-frozen\.(html|svg)$/;
const SMALLEST = 1024;
const AT_ONCE = 4;

// Brotli 11 on the 27 MB engine: 57 s for 4.54 MB; 10: 30 s for 4.70 MB; 9: 3 s for 5.18 MB. The first `npm start`
// should not wait for the last eighth; a deployment may: `npm run build -- --best`.
const LARGE = 8 * 1024 * 1024;

// The 350 most read pages, 26 MB: brotli 11 takes 26 s of CPU for 2.95 MB, 10 takes 9 s for 3.02 MB.
// The largest are excluded: a phone waits longest for them, and a fortieth more bytes may cost another round trip.
const PAGE = /\.html$/;
const LARGE_PAGE = 512 * 1024;

// About 4,200 small pages of a series, document, place, company or chart, and the files of charts, 120 MB in all:
// brotli 11 takes four minutes on two cores, 7 takes some seconds for a tenth more bytes.
const DETAIL =
  /\/(data\/(series|sources|places|companies|tables)\/[^/]+\/index\.html|charts\/([^/]+\/index\.html|[^/]+\.(svg|csv|json)))$/;

/**
 * Writes a .br and a .gz copy of every compressible file of a built site. Results are cached by content, so that the
 * next build compresses only what changed.
 * @param {{ directory: string, cache: string, best?: boolean }} options best: maximum compression for large files too
 * @returns {Promise<{ files: number, raw: number, brotli: number }>} number of files, and bytes
 */
export async function compress({ directory, cache, best = false }) {
  await mkdir(cache, { recursive: true });
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const waiting = found.filter(
    (entry) => entry.isFile() && COMPRESSIBLE.test(entry.name) && !KEPT.test(entry.name)
  );
  const total = { files: 0, raw: 0, brotli: 0 };

  const worker = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const sizes = await compressFile(join(entry.parentPath, entry.name), cache, best);
      if (!sizes) continue;
      total.files += 1;
      total.raw += sizes.raw;
      total.brotli += sizes.brotli;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return total;
}

/**
 * @param {string} file
 * @param {string} cache
 * @param {boolean} best
 */
async function compressFile(file, cache, best) {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return undefined;
  const quality = best ? 11 : qualityFor(file, bytes.length);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: best ? 24 : 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
  };
  const [brotli] = await Promise.all([
    cached(join(cache, `${hash}.${quality}${best ? '-best' : ''}.br`), `${file}.br`, () =>
      promisify(brotliCompress)(bytes, { params })
    ),
    cached(join(cache, `${hash}.gz`), `${file}.gz`, () =>
      promisify(gzip)(bytes, { level: quality === 7 ? 6 : 9, memLevel: 9 })
    )
  ]);
  return { raw: bytes.length, brotli };
}

/**
 * @param {string} file
 * @param {number} bytes
 */
function qualityFor(file, bytes) {
  if (bytes > LARGE) return 9;
  if (DETAIL.test(file.replaceAll('\\', '/'))) return 7;
  return PAGE.test(file) && bytes < LARGE_PAGE ? 10 : 11;
}

/**
 * @param {string} copy in the cache
 * @param {string} target
 * @param {() => Promise<Buffer>} make
 * @returns {Promise<number>} bytes
 */
async function cached(copy, target, make) {
  const before = await readFile(copy).catch(() => undefined);
  const bytes = before ?? (await make());
  if (!before) {
    // Written under another name first: a killed build leaves no partial file in the cache.
    await writeFile(`${copy}.${process.pid}`, bytes);
    await rename(`${copy}.${process.pid}`, copy);
  }
  await copyFile(copy, target);
  return bytes.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const directory = join(root, 'build');
  const started = performance.now();
  const best = process.argv.includes('--best');
  const { files, raw, brotli } = await compress({ directory, cache: join(root, '.cache/compressed'), best });
  const { writeHostHeaders } = await import('./server/host-headers.mjs');
  await writeHostHeaders(directory);
  const [from, to] = [raw, brotli].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
  console.log(
    `compressed ${files} files, ${from} to ${to}, in ${((performance.now() - started) / 1000).toFixed(1)} s`
  );
}
