import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, bytes, script, servedSite } from './served-site';

let site: Awaited<ReturnType<typeof servedSite>>;
let ask: Ask;

beforeAll(async () => {
  site = await servedSite();
  ask = site.ask;
});
afterAll(() => site.end());

describe('files', () => {
  test('sends brotli before gzip before the file itself', async () => {
    const brotli = await ask('/_app/immutable/start.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await ask('/_app/immutable/start.js', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await ask('/_app/immutable/start.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
  });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/_app/immutable/start.js', 'text/javascript'],
    ['/_app/immutable/engine.wasm', 'application/wasm'],
    ['/data/observations.parquet', 'application/vnd.apache.parquet'],
    ['/charts/one/one.svg', 'image/svg+xml'],
    ['/charts/one/one.csv', 'text/csv;charset=utf-8'],
    ['/index.json', 'application/json']
  ])('%s is of type %s', async (path, type) => {
    const { status, headers } = await ask(path, { 'accept-encoding': 'br' });
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test.each([
    ['/', 'no-cache'],
    ['/_app/immutable/start.js', 'public, max-age=31536000, immutable'],
    ['/data/observations.parquet', 'public, max-age=0, must-revalidate']
  ])('%s is kept as %s', async (path, value) => {
    expect((await ask(path)).headers['cache-control']).toBe(value);
  });

  test('answers a copy that is still good with 304', async () => {
    const { headers } = await ask('/data/observations.parquet');
    const again = await ask('/data/observations.parquet', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/data/observations.parquet', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '5000', 0]);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  test('sees a site that was built anew under it', async () => {
    site.write('charts/one/one.csv', '公司,1\n大學,2\n');
    expect((await ask('/charts/one/one.csv')).body.toString()).toBe('公司,1\n大學,2\n');
  });
});

describe('ranges', () => {
  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=0-99', 0, 100],
    ['bytes=4990-', 4990, 5000],
    ['bytes=-8', 4992, 5000],
    ['bytes=4000-9999', 4000, 5000],
    ['bytes=-9999', 0, 5000]
  ])('sends %s', async (range, start, end) => {
    const { status, headers, body } = await ask('/data/observations.parquet', {
      range,
      'accept-encoding': 'br'
    });
    expect([status, headers['content-range']]).toEqual([206, `bytes ${start}-${end - 1}/5000`]);
    expect(body.equals(bytes.subarray(start, end))).toBe(true);
    expect(headers['content-type']).toBe('application/vnd.apache.parquet');
  });

  test('refuses one that begins behind the end', async () => {
    const { status, headers } = await ask('/data/observations.parquet', { range: 'bytes=5000-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */5000']);
  });

  test.each(['bytes=9-3', 'bytes=-', 'lines=1-2', 'bytes=0-1,5-6'])(
    'sends the whole file for %s',
    async (range) => {
      const { status, body } = await ask('/data/observations.parquet', { range });
      expect([status, body.length]).toEqual([200, 5000]);
    }
  );

  test('are sent of a file that has not changed since another part was sent, and not of one that has', async () => {
    const at = '/data/observations.parquet';
    const { headers } = await ask(at, { range: 'bytes=0-9' });
    const next = { range: 'bytes=10-19' };
    const same = await ask(at, { ...next, 'if-range': String(headers['last-modified']) });
    expect([same.status, same.body.equals(bytes.subarray(10, 20))]).toEqual([206, true]);
    for (const other of ['Thu, 01 Jan 2026 00:00:00 GMT', 'W/"weak"']) {
      const changed = await ask(at, { ...next, 'if-range': other });
      expect([changed.status, changed.body.length]).toEqual([200, 5000]);
    }
  });

  test('are of the file, never of its compressed copy', async () => {
    const { headers, body } = await ask('/_app/immutable/start.js', {
      range: 'bytes=0-5',
      'accept-encoding': 'br'
    });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, 'export']);
  });
});
