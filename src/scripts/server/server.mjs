// @ts-check
import { createServer } from 'node:http';
import { siteAt } from './answer.mjs';

/**
 * Serves a built site as a static host would: compressed copies, ranges, revalidation, 404 pages, security headers.
 * @param {{ directory: string, port?: number, host?: string, base?: string }} options port 0: any free one; base: the
 * path of the site, such as "/innoscope"
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} address ends with "/"
 * @throws {NodeJS.ErrnoException} EADDRINUSE and the like
 */
export async function serve({ directory, port = 0, host = '127.0.0.1', base = '' }) {
  const prefix = base.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');
  let answer = siteAt(directory, prefix);
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    // The site was rebuilt under the running server.
    answer = siteAt(directory, prefix);
    if (!answer(request, response)) response.writeHead(503).end();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const bound = server.address();
  return {
    address: `http://${nameOf(host)}:${bound && typeof bound === 'object' ? bound.port : port}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** @param {string} host */
function nameOf(host) {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
