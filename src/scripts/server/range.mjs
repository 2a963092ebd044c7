// @ts-check
import { createReadStream } from 'node:fs';

/** @typedef {{ start: number, end: number }} Range both ends included, as in HTTP */

/**
 * Parses a Range header with one part. sirv would read "-500" as the first 500 bytes, and "0-0" as the whole.
 * @param {string | undefined} header such as "bytes=0-99", "bytes=100-" or "bytes=-500"
 * @param {number} size of the file
 * @returns {Range | 'unsatisfiable' | undefined} undefined where the answer is the whole file
 */
export function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < Number(first)) return undefined;
  return start > end ? 'unsatisfiable' : { start, end };
}

/**
 * Answers with a part of a file.
 * @param {import('node:http').ServerResponse} response with its other headers set
 * @param {import('./directory.mjs').Entry} entry
 * @param {Range | 'unsatisfiable'} range
 */
export function sendRange(response, { file, size, mtime }, range) {
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range;
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'application/octet-stream');
  response.writeHead(206, {
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': end - start + 1,
    'Last-Modified': mtime.toUTCString()
  });
  createReadStream(file, { start, end })
    .on('error', (error) => response.destroy(error))
    .pipe(response);
}
