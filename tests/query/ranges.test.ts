import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { withDatabase } from '../../data/pipeline/build/with-database';
import { openFile } from '../../src/lib/query/browser/open-file';
import type { Engine } from '../../src/lib/query/engine/engine';
import { loadParquet, type LoadOptions } from '../../src/lib/query/engine/load';
import { neededOf } from '../../src/lib/query/engine/load-tables';
import { startEngine } from '../../src/lib/query/server/engine';
import { serve } from '../../src/scripts/server/server.mjs';
import { temporaryFolder } from '../data/workplace';

/* A synthetic table of 200,000 rows in four groups, on a static host: one of its six columns is nearly all of its size. */
const folder = temporaryFolder();
const path = join(folder, 'large.parquet');
const columns = ['id', 'sector', 'founded', 'name', 'city', 'note'];
const total = 200_000;
let site: Awaited<ReturnType<typeof serve>>;
let engine: Engine;
let bytes = 0;

beforeAll(async () => {
  const rows = `SELECT i AS id, 'sector-' || i // 50000 AS sector, 1990 + i % 30 AS founded,
    sha256(i::VARCHAR) AS name, 'city-' || i % 7 AS city, NULL::VARCHAR AS note FROM range(${total}) AS t(i)`;
  await withDatabase(':memory:', { threads: '1' }, (connection) =>
    connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 51200)`)
  );
  bytes = statSync(path).size;
  site = await serve({ directory: folder });
  engine = await startEngine();
});
afterAll(async () => {
  await engine.close();
  await site.close();
});
afterEach(() => vi.restoreAllMocks());

/** Records the requests to the host, and the bytes that it sent. */
function watched(change: (init: RequestInit | undefined) => RequestInit | undefined = (init) => init) {
  const asked: { range: string | null; status: number; bytes: number }[] = [];
  const real = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (at, init) => {
    const response = await real(at, change(init));
    const sent = Number(response.headers.get('content-length'));
    asked.push({ range: new Headers(init?.headers).get('range'), status: response.status, bytes: sent });
    return response;
  });
  return asked;
}

const source = () => ({ at: `${site.address}large.parquet?0123456789abcdef`, bytes, columns });

async function loaded(options: LoadOptions): Promise<string[]> {
  const { name, file } = await openFile(source(), options.signal);
  let made: string[] = [];
  const create = (plans: readonly { readonly name: string }[]) => {
    made = plans.map((plan) => plan.name);
  };
  await loadParquet(file, name, { create, insert: () => undefined }, options);
  return made;
}

test('the table is large enough for ranges', () => {
  expect(neededOf('SELECT count(*) FROM large', 'large', source())).toEqual([]);
  expect(neededOf('SELECT count(*) FROM large', 'large', { ...source(), bytes: 1000 })).toBeUndefined();
});

describe('a large table', () => {
  test('is fetched by ranges, of each group the columns that a question needs', async () => {
    const asked = watched();
    expect(await loaded({ columns: ['founded', 'sector'] })).toEqual(['sector', 'founded']);
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 206));
    // The end of the file, and one range per group: the two columns are adjacent.
    expect(asked).toHaveLength(5);
    const [footer, ...groups] = asked;
    expect(footer?.bytes).toBe(512 * 1024);
    expect(groups.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThan(bytes / 20);
  });

  test('is fetched by a column of it, the smallest, where rows are only counted', async () => {
    const asked = watched();
    expect(await loaded({ columns: [] })).toEqual(['note']);
    expect(asked.slice(1).reduce((sum, one) => sum + one.bytes, 0)).toBeLessThan(2000);
  });

  test('is fetched group by group, and tells after each how far it is', async () => {
    const asked = watched();
    const told: string[] = [];
    await loaded({
      progress: (rows, all) => told.push(`${rows} of ${all} after ${asked.length}`)
    });
    const pieces = (asked.length - 1) / 4;
    expect(told).toEqual(
      [0, 51_200, 102_400, 153_600, total].map(
        (rows, group) => `${rows} of ${total} after ${1 + group * pieces}`
      )
    );
    expect(asked.reduce((sum, one) => sum + one.bytes, 0)).toBeGreaterThan(bytes * 0.9);
  });

  test('is fetched around the places of some rows: the row groups that hold them, and where each of their rows stands', async () => {
    const asked = watched();
    expect(await loaded({ columns: ['name'], places: [60_000, 60_001, 199_999] })).toEqual(['name', 'place']);
    expect(asked).toHaveLength(3);
    expect(asked.slice(1).reduce((sum, one) => sum + one.bytes, 0)).toBeLessThan(bytes * 0.55);
  });

  test('is fetched no further once it is not wanted', async () => {
    const asked = watched();
    const controller = new AbortController();
    const reason = new Error('left');
    const load = loaded({
      columns: ['sector'],
      signal: controller.signal,
      progress: (rows) => {
        if (rows === 51_200) controller.abort(reason);
      }
    });
    await expect(load).rejects.toBe(reason);
    expect(asked).toHaveLength(2);
  });

  test('is fetched once and whole where a host answers a range with everything', async () => {
    const asked = watched((init) => ({ ...init, headers: {} }));
    expect(await loaded({ columns: ['founded'] })).toEqual(['founded']);
    expect(asked).toEqual([{ range: expect.stringMatching(/^bytes=\d+-\d+$/), status: 200, bytes }]);
  });
});

describe('an engine that has a part of a table', () => {
  const at = { at: path, bytes: 0, columns };
  const load = (wanted?: readonly string[]) => engine.load('large', at, { columns: wanted });
  const described = async () => (await engine.run('DESCRIBE large')).map(({ column_name: name }) => name);

  test('answers from it, and gets more columns when a question needs them, never fewer', async () => {
    await load(['sector']);
    expect(
      await engine.run('SELECT sector, count(*) AS n FROM large GROUP BY sector ORDER BY sector')
    ).toEqual([0, 1, 2, 3].map((number) => ({ sector: `sector-${number}`, n: 50_000 })));
    expect(await described()).toEqual(['sector']);
    await load(['founded']);
    expect(await described()).toEqual(['sector', 'founded']);
    await load(['sector']);
    expect(await described()).toEqual(['sector', 'founded']);
    await load();
    expect(await described()).toEqual(columns);
    expect(await engine.run('SELECT count(*) AS n, min(id) AS least, max(name) AS last FROM large')).toEqual([
      { n: total, least: 0, last: expect.stringMatching(/^ffff[0-9a-f]{60}$/) }
    ]);
  });

  test('holds the rows around some places until others are asked for, and then those', async () => {
    const rows = async (places: readonly number[]) => {
      await engine.load('near', at, { columns: ['id'], places });
      return engine.run(
        'SELECT count(*) AS n, CAST(sum(id - place) AS DOUBLE) AS apart, min(place) AS first FROM near'
      );
    };
    expect(await rows([60_000, 199_999])).toEqual([{ n: 51_200 + 46_400, apart: 0, first: 51_200 }]);
    expect(await rows([0])).toEqual([{ n: 51_200, apart: 0, first: 0 }]);
    expect(await rows([])).toEqual([{ n: 0, apart: null, first: null }]);
  });

  test('gives questions that race the columns of both', async () => {
    await Promise.all([
      engine.load('raced', at, { columns: ['id'] }),
      engine.load('raced', at, { columns: ['city'] })
    ]);
    expect(await engine.run('SELECT city FROM raced WHERE id = 8')).toEqual([{ city: 'city-1' }]);
  });
});
