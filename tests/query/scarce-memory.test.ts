import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { asyncBufferFromFile } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withDatabase } from '../../data/pipeline/build/with-database';
import { instantiateWasm } from '../../src/lib/query/engine/instantiate-wasm';
import { rowsOf } from '../../src/lib/query/engine/rows';
import { openSession, type Session } from '../../src/lib/query/engine/session';
import { temporaryFolder } from '../data/workplace';

/* An engine with 64 MB, and a synthetic table of three columns of 24 MB: two fit, but not next to a loaded one. */
const path = join(temporaryFolder(), 'wide.parquet');
const rows = 300_000;
let session: Session;

beforeAll(async () => {
  const text = (seed: number) => `sha256((i + ${seed})::VARCHAR)`;
  const sql = `SELECT ${text(0)} AS a, ${text(1)} AS b, ${text(2)} AS c FROM range(${rows}) AS t(i)`;
  await withDatabase(':memory:', {}, (connection) =>
    connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 51200)`)
  );
  const require = createRequire(import.meta.url);
  const duckdb: typeof import('@duckdb/duckdb-wasm/blocking') = require('@duckdb/duckdb-wasm/blocking');
  const file = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const eh = { mainModule: file, mainWorker: '' };
  const unlinked = await duckdb.createDuckDB({ eh, mvp: eh }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  const module = WebAssembly.compile(await readFile(file));
  session = openSession(
    await instantiateWasm(unlinked, duckdb.NODE_RUNTIME, module),
    async () => ({ name: 'wide.parquet', file: await asyncBufferFromFile(path) }),
    '64MB'
  );
}, 60_000);
afterAll(() => session.close());

const load = (...columns: string[]) => session.load('wide', { at: path, bytes: 0 }, { columns });
const ask = async (sql: string) => rowsOf(await session.run(sql));

test('a table whose columns do not fit beside those that it has is made anew with all of them', async () => {
  await load('a');
  await load('b');
  expect(
    await ask('SELECT count(*) AS n, count(DISTINCT length(a) + length(b)) AS lengths FROM wide')
  ).toEqual([{ n: rows, lengths: 1 }]);
});

test('what fits in no way is an error that says so, and the next question loads what it needs', async () => {
  await expect(load('c')).rejects.toThrow(
    'wide.parquet: cannot become a table: it needs more memory than the engine has'
  );
  await load('c');
  expect(await ask('SELECT count(c) AS n FROM wide')).toEqual([{ n: rows }]);
});
