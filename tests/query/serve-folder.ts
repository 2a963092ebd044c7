import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The site's content security policy, so that the engine has the same limits here. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'"
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet'
};

export interface Served {
  /** With a path, like a base path on a static host. */
  readonly address: string;
  /** Every request so far: method, path, range. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder like a static host, with range requests and the security headers, below /deep/er/. */
export async function serveFolder(folders: readonly string[]): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    requests.push([request.method, path, request.headers.range ?? ''].join(' ').trim());
    const file = find(folders, normalize(path.replace(/^\/deep\/er\//, '/')));
    if (!file) return response.writeHead(404).end();
    const headers = {
      'content-type': types[extname(file.path)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'cache-control': 'public, max-age=31536000, immutable'
    };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined || to === undefined) {
      response.writeHead(200, { ...headers, 'content-length': file.size });
      return createReadStream(file.path).pipe(response);
    }
    const [start, end] = [Number(from), Math.min(Number(to), file.size - 1)];
    const range = {
      'content-range': `bytes ${start}-${end}/${file.size}`,
      'content-length': end - start + 1
    };
    response.writeHead(206, { ...headers, ...range });
    return createReadStream(file.path, { start, end }).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/deep/er/`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections())
  };
}

function find(folders: readonly string[], path: string): { path: string; size: number } | undefined {
  for (const folder of folders) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile()) return { path: file, size: stats.size };
  }
  return undefined;
}
