import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { compress } from '../../src/scripts/compress.mjs';
import { serve } from '../../src/scripts/server/server.mjs';

const META = '<meta http-equiv="content-security-policy" content="script-src \'self\'">';
/** The bytes of the small site's tables. */
export const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251));
/** The text of its script. */
export const script = `export const words = '${'one chart a file '.repeat(200)}';`;
const files: Record<string, string | Buffer> = {
  'index.html': `<!doctype html>${META}<p>${'overview '.repeat(300)}`,
  'companies/index.html': `<!doctype html>${META}<p>companies`,
  'tc/companies/index.html': `<!doctype html>${META}<p>公司`,
  'embed/one/index.html': `<!doctype html>${META}<p>embed`,
  'tc/embed/one/index.html': `<!doctype html>${META}<p>embed`,
  'frozen.html': '<!doctype html><p>a page without a policy of its own',
  '404.html': '<!doctype html><p>not here',
  'tc/404.html': '<!doctype html><p>不在此處',
  '_app/immutable/start.js': script,
  '_app/immutable/engine.wasm': bytes,
  'data/observations.parquet': bytes,
  'charts/one/one.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'charts/one/one.csv': '公司,1\n',
  'index.json': '{}',
  '.hidden': 'no'
};

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** One request by plain HTTP, since fetch() normalises paths and decompresses bodies. */
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

const askAt =
  (port: string): Ask =>
  (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const { statusCode: status = 0, headers } = response;
        buffer(response).then((body) => resolve({ status, headers, body }), reject);
      })
        .on('error', reject)
        .end();
    });

/** A small built site, compressed and served, at a base path if given. */
export async function servedSite(base = '') {
  const folder = mkdtempSync(join(tmpdir(), 'innoscope-serve-'));
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, 'build', name)), { recursive: true });
    writeFileSync(join(folder, 'build', name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  write('../secret.txt', 'no');
  await compress({ directory: join(folder, 'build'), cache: join(folder, 'cache') });
  const { address, close } = await serve({ directory: join(folder, 'build'), base });
  const end = async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
  return { address, ask: askAt(new URL(address).port), write, end };
}
