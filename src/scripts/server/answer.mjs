// @ts-check
import { createReadStream } from 'node:fs';
import sirv from 'sirv';
import { directory, isCurrent } from './directory.mjs';
import { assetHeaders, pageHeaders } from './headers.mjs';
import { rangeOf, sendRange } from './range.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./directory.mjs').Entry} Entry */

/**
 * Reads a built site and answers requests for it. sirv sends files, chooses among compressed copies and revalidates;
 * this module decides the file for an address, the headers and the ranges.
 * @param {string} root
 * @param {string} prefix the base path, without a slash at its end
 * @returns {(request: Request, response: Response) => boolean} false, with nothing sent, when the files on disk have
 * changed
 */
export function siteAt(root, prefix) {
  const { find, hasMeta } = directory(root);
  const send = sirv(root, { etag: true, brotli: true, gzip: true, extensions: [] });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, { Allow: 'GET, HEAD' });
    const [raw = '/', query = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
    const path = decoded(raw);
    if (path === undefined) return end(response, 400);
    if (prefix && path === prefix) return end(response, 308, { Location: `${prefix}/${query}` });

    const found = path.startsWith(`${prefix}/`) ? find(path.slice(prefix.length)) : { missing: undefined };
    if ('redirect' in found) {
      return end(response, 308, { Location: prefix + encodeURI(found.redirect) + query });
    }
    const entry = 'entry' in found ? found.entry : found.missing;
    if (!entry) return end(response, 404, assetHeaders('/404.txt'));
    if (!isCurrent(entry)) return false;
    response.setHeaders(headersOf(entry));
    if ('entry' in found) sendFile(request, response, entry);
    else sendNotFound(request, response, entry);
    return true;
  };

  /** @param {Entry} entry */
  function headersOf(entry) {
    const isPage = entry.path.endsWith('.html');
    const place = entry.path.replace(/index\.html$/, '');
    return new Headers(isPage ? pageHeaders(place, hasMeta(entry)) : assetHeaders(entry.path));
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {Entry} entry
   */
  function sendFile(request, response, entry) {
    response.setHeader('Accept-Ranges', 'bytes');
    // A browser with a part of the file requests another part of the same file. Our ETags are weak, and a weak ETag
    // never matches an If-Range, but the modification date does. Otherwise the answer is the whole file.
    const known = request.headers['if-range'] ?? entry.mtime.toUTCString();
    const isSame = known === entry.mtime.toUTCString();
    const range = isSame ? rangeOf(request.headers.range, entry.size) : undefined;
    if (range && request.method === 'GET') return sendRange(response, entry, range);
    delete request.headers.range;
    request.url = encodeURI(entry.path);
    send(request, response, () => {
      end(response, 404, assetHeaders('/404.txt'));
    });
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Entry} page
 */
function sendNotFound(request, response, page) {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(page.file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 * @returns {true}
 */
function end(response, status, headers = {}) {
  response.writeHead(status, headers).end(status === 404 ? 'Not found\n' : '');
  return true;
}

/** @param {string} path @returns {string | undefined} undefined when its escapes are invalid */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
