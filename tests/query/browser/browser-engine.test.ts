import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wasmBytes } from '../../../src/lib/query/browser/wasm-bytes';
import { openBrowserEngine, type BrowserEngine } from '../browser-engine';
import { forbidden } from '../forbidden';
import { valueOf } from '../page/outcome';
import { parquetFile, parquetFolder } from '../parquet/parquet-file';

const large = mkdtempSync(join(tmpdir(), 'innoscope-large-'));
let engine: BrowserEngine;

beforeAll(async () => {
  engine = await openBrowserEngine([parquetFolder, large]);
}, 180_000);

afterAll(async () => {
  await engine.close();
  rmSync(large, { recursive: true });
});

const types = { at: 'types.parquet', bytes: parquetFile('types').bytes };
const endless = 'SELECT count(*) AS n FROM range(1000000000) AS a, range(1000000000) AS b';
/** A single expression, which never yields. */
const deaf = "SELECT length(repeat('x', 1000000000)) AS n";

describe('the start', () => {
  test('costs a page nothing that asks nothing', () => {
    expect(engine.served.requests.join('\n')).not.toMatch(/wasm|worker/);
  });

  test('fails by name where the engine cannot be fetched, and can be tried again', async () => {
    await engine.page.route(/\.wasm/, (route) => route.fulfill({ status: 503 }));
    await expect(engine.run('SELECT 1 AS one')).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/^The query engine could not start: .*\.wasm answered 503$/)
    });
    await engine.page.unroute(/\.wasm/);
    engine.complaints.length = 0;
  });

  test('is shared by racing callers, and tells how far it is', async () => {
    const before = engine.served.requests.length;
    const workers = await engine.page.evaluate(() => globalThis.page.workers());
    const [steps] = await engine.page.evaluate(() =>
      Promise.all([
        globalThis.page.watchStart(),
        globalThis.page.start(),
        globalThis.page.run('SELECT 1 AS one')
      ])
    );
    expect(await engine.page.evaluate(() => globalThis.page.workers())).toBe(workers + 1);
    expect(engine.served.requests.slice(before).filter((request) => request.includes('.wasm'))).toHaveLength(
      1
    );
    expect(valueOf(steps).at(-1)).toEqual({ step: 'starting', bytes: wasmBytes, total: wasmBytes });
  });

  test('knows the size of the engine', () => {
    const made = join(import.meta.dirname, '../../../src/lib/query/browser/made/duckdb-eh.wasm');
    expect(statSync(made).size).toBe(wasmBytes);
  });
});

describe('a table', () => {
  test('of this site that is small comes in one request', async () => {
    const before = engine.served.requests.length;
    await engine.load('types', types);
    await engine.load('types', types);
    expect(engine.served.requests.slice(before)).toEqual(['GET /deep/er/types.parquet']);
  });

  test('that is large comes by the parts that are needed', async () => {
    const bytes = readFileSync(parquetFile('many-groups').at);
    const footer = bytes.readUInt32LE(bytes.length - 8) + 8;
    // The bytes between the rows and the footer are never requested.
    const padded = Buffer.concat([
      bytes.subarray(0, -footer),
      Buffer.alloc(5_000_000),
      bytes.subarray(-footer)
    ]);
    writeFileSync(join(large, 'large.parquet'), padded);
    const before = engine.served.requests.length;
    await engine.load('large', { at: 'large.parquet', bytes: padded.length });
    const asked = engine.served.requests.slice(before);
    expect(asked.every((request) => /^GET \/deep\/er\/large\.parquet bytes=\d+-\d+$/.test(request))).toBe(
      true
    );
    expect(asked.reduce((sum, request) => sum + length(request), 0)).toBeLessThan(1_000_000);
    expect(await engine.run('SELECT count(*) AS n, sum(id) AS sum FROM large')).toEqual([
      { n: 10_000, sum: 49_995_000 }
    ]);
  });

  test('that is very large is decoded in a worker of its own, by the same parts', async () => {
    const bytes = readFileSync(parquetFile('many-groups').at);
    const footer = bytes.readUInt32LE(bytes.length - 8) + 8;
    const padding = Buffer.alloc(17_000_000);
    const padded = Buffer.concat([bytes.subarray(0, -footer), padding, bytes.subarray(-footer)]);
    writeFileSync(join(large, 'larger.parquet'), padded);
    const before = engine.served.requests.length;
    await engine.load('larger', { at: 'larger.parquet', bytes: padded.length });
    const asked = engine.served.requests.slice(before);
    expect(asked.filter((request) => request.includes('decode-worker'))).toHaveLength(1);
    const parts = asked.filter((request) => request.includes('larger.parquet'));
    expect(parts.reduce((sum, request) => sum + length(request), 0)).toBeLessThan(2_000_000);
    expect(await engine.run('SELECT count(*) AS n, sum(id) AS sum FROM larger')).toEqual([
      { n: 10_000, sum: 49_995_000 }
    ]);
  });

  test('that is large gives the rows around some places, and later the rows around others', async () => {
    const source = { at: 'large.parquet', bytes: statSync(join(large, 'large.parquet')).size };
    const around = async (places: readonly number[]) => {
      valueOf(
        await engine.page.evaluate(([given, wanted]) => globalThis.page.load('near', given, wanted), [
          source,
          places
        ] as const)
      );
      return engine.run(
        'SELECT count(*) AS n, sum(CASE WHEN id = place THEN 1 ELSE 0 END) AS placed, min(place) AS first FROM near'
      );
    };
    const [first] = await around([0]);
    const [last] = await around([9_999]);
    expect(first).toMatchObject({ first: 0 });
    expect(Number(last?.['first'])).toBeGreaterThan(Number(first?.['n']) - 1);
    for (const found of [first, last]) expect(found?.['placed']).toBe(found?.['n']);
  });

  test('of the visitor comes from their file, with progress', async () => {
    const content = [...readFileSync(parquetFile('many-groups').at)];
    const steps = await engine.page.evaluate((given) => globalThis.page.load('mine', given), {
      name: 'mine.parquet',
      content
    });
    expect(valueOf(steps).at(-1)).toEqual({ step: 'loading', table: 'mine', rows: 10_000, total: 10_000 });
  });

  test('that is not there or is broken is an error with its name', async () => {
    await expect(engine.load('gone', { at: 'gone.parquet', bytes: 9 })).rejects.toMatchObject({
      name: 'LoadError',
      file: 'gone.parquet',
      message: 'gone.parquet: could not be fetched: the server answered 404'
    });
    engine.complaints.length = 0;
    const broken = await engine.page.evaluate(() =>
      globalThis.page.load('x', { name: 'x.csv', content: [1, 2, 3] })
    );
    expect(broken).toMatchObject({
      done: false,
      error: { name: 'LoadError', message: 'x.csv: is not a Parquet file' }
    });
  });
});

test('an error carries its SQL and its place out of the worker', async () => {
  await expect(engine.run('SELECT nope FROM types')).rejects.toMatchObject({
    name: 'QueryError',
    sql: 'SELECT nope FROM types',
    position: 7
  });
});

describe('a query that is stopped', () => {
  // With the page's timers held, the grace period of a cancelled query never ends, so the query must yield by itself,
  // however busy the machine.
  test.each([
    { name: 'gives way by itself', sql: endless, isHeld: true, restarts: 0 },
    {
      name: 'costs the worker where it is deaf, and the next one has the same tables',
      sql: deaf,
      isHeld: false,
      restarts: 1
    }
  ])('$name', async ({ sql, isHeld, restarts }) => {
    const took = await engine.page.evaluate(
      async ([sql, isHeld]) => {
        const workers = globalThis.page.workers();
        const stopped = globalThis.page.run(sql, [], 'stop');
        const behind = globalThis.page.run('SELECT count(*) AS n FROM types');
        await new Promise((resolve) => setTimeout(resolve, 300));
        if (isHeld) globalThis.page.holdTimers(true);
        globalThis.page.stop('stop');
        // A message to oneself is a task: earlier callers have their results by then, whatever the worker does.
        const { port1, port2 } = new MessageChannel();
        const turn = new Promise<string>((resolve) => (port1.onmessage = () => resolve('later')));
        port2.postMessage('');
        const heard = await Promise.race([stopped.then(() => 'at once'), turn]);
        const result = await stopped;
        const next = await behind;
        globalThis.page.holdTimers(false);
        return { heard, result, next, workers: globalThis.page.workers() - workers };
      },
      [sql, isHeld] as const
    );
    expect(took.heard).toBe('at once');
    expect(took.result).toMatchObject({ done: false, error: { name: 'AbortError' } });
    expect(took.next).toEqual({ done: true, value: [{ n: 3 }] });
    expect(took.workers).toBe(restarts);
  });
});

test('a deaf query that a later one replaces is left alone, and costs the worker nothing', async () => {
  const took = await engine.page.evaluate(
    async ([sql]) => {
      const workers = globalThis.page.workers();
      const stopped = globalThis.page.run(sql, [], 'replaced');
      await new Promise((resolve) => setTimeout(resolve, 100));
      globalThis.page.stop('replaced', true);
      const result = await stopped;
      const next = await globalThis.page.run('SELECT count(*) AS n FROM types');
      return { result, next, workers: globalThis.page.workers() - workers };
    },
    [deaf.replace('1000000000', '300000000')] as const
  );
  expect(took.result).toMatchObject({ done: false, error: { name: 'SupersededError' } });
  expect(took.next).toEqual({ done: true, value: [{ n: 3 }] });
  expect(took.workers).toBe(0);
});

test('a query that breaks the engine is an error, and the next one has the same tables', async () => {
  await expect(
    engine.run('SELECT len(list_transform(range(2000000000), x -> x + 1)) AS n')
  ).rejects.toMatchObject({
    name: 'QueryError'
  });
  expect(await engine.run('SELECT count(*) AS n FROM types')).toEqual([{ n: 3 }]);
});

test.each(forbidden)('refuses what is no reading: %s', async (sql) => {
  await expect(engine.run(sql)).rejects.toMatchObject({ name: 'QueryError', sql });
});

test('nothing left the site and no policy was broken', () => {
  expect(engine.escaped).toEqual([]);
  expect(engine.complaints).toEqual([]);
});

function length(request: string): number {
  const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(request) ?? [];
  return Number(to) - Number(from) + 1;
}
