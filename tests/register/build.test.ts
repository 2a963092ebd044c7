import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { buildOptions } from '../../data/pipeline/build/options.ts';
import { sha256Of } from '../../data/pipeline/build/sha256-of.ts';
import { withDatabase } from '../../data/pipeline/build/with-database.ts';
import { outputs, smallFiles, temporaryFolder, writeEvidence } from '../data/workplace.ts';
import { parquetOf } from './fault-case.ts';
import { smallRegister, writeFolder } from './small-register.ts';

const root = temporaryFolder();
const evidence = writeEvidence(root, smallFiles());
const rowsOf = (sql: string) =>
  withDatabase(':memory:', {}, async (connection) => (await connection.runAndReadAll(sql)).getRowsJson());
const table = (out: string, name: string) => join(out, `static/data/${name}.parquet`);

/** Builds a register in a separate folder. */
async function built(
  name: string,
  files = smallRegister()
): Promise<{ out: string; lines: readonly string[] }> {
  const out = join(root, name);
  const register = writeFolder(join(root, `${name}-register`), files);
  const { done, lines } = await buildData({ evidence, out, register });
  expect({ done, lines }).toMatchObject({ done: true });
  return { out, lines };
}

test('empty cells become what the documents say, and the rows are sorted', async () => {
  const { out, lines } = await built('small');
  expect(lines.at(-1)).toBe('register "Synthetic register": 3 companies, 2 funding rounds');
  expect(
    await rowsOf(
      `SELECT company_id, name_zh, sector, sector_as_stated, city, founded, hkstp_relation, status, unicorn, source_ids FROM '${table(out, 'companies')}'`
    )
  ).toEqual([
    ['alpha', '甲公司', 'fintech', 'fintech', 'hong-kong', 2015, 'tenant', 'private', 'no', 'register'],
    [
      'gamma',
      '丙公司',
      'fintech',
      'fintech',
      'hong-kong',
      2001,
      'tenant',
      'listed',
      'former',
      'report-2020;news-2021'
    ],
    ['beta', '乙公司', 'space-tech', 'space-tech', null, null, 'none-known', 'unknown', 'no', 'register']
  ]);
  expect(
    await rowsOf(
      `SELECT company_id, announced, "precision", stage, amount, qualifier, investors, source_id FROM '${table(out, 'funding_rounds')}'`
    )
  ).toEqual([
    ['alpha', '2016-05', 'month', 'seed', 5000000, 'exact', 'One;Two', 'register'],
    ['beta', '2018', 'year', 'undisclosed', 1000000.5, 'exact', null, 'register']
  ]);
});

test('the columns and their types are those of our own tables', async () => {
  const { out } = await built('typed');
  const ours = join(root, 'ours');
  await buildData({ evidence, out: ours });
  for (const name of ['companies', 'funding_rounds']) {
    const described = (from: string) => rowsOf(`DESCRIBE SELECT * FROM '${table(from, name)}'`);
    expect(await described(out)).toEqual(await described(ours));
  }
});

test('a second build with nothing changed does nothing; without the option ours is back, byte for byte', async () => {
  const out = join(root, 'again');
  await buildData({ evidence, out });
  const ours = outputs(out);
  const register = writeFolder(join(root, 'again-register'), smallRegister());
  await buildData({ evidence, out, register });
  expect(outputs(out)).not.toEqual(ours);
  expect((await buildData({ evidence, out, register })).lines).toEqual([
    expect.stringMatching(/: unchanged$/)
  ]);
  await buildData({ evidence, out });
  expect(outputs(out)).toEqual(ours);
});

test('a register may have no rounds', async () => {
  const files = smallRegister();
  delete files['funding-rounds.csv'];
  const { out, lines } = await built('no-rounds', files);
  expect(lines.at(-1)).toContain('3 companies, 0 funding rounds');
  expect(await rowsOf(`SELECT count(*) FROM '${table(out, 'funding_rounds')}'`)).toEqual([['0']]);
});

test('CSV with a byte-order mark, CRLF and columns in another order gives the same bytes, typed Parquet the same rows', async () => {
  const { out } = await built('plain');
  const wanted = sha256Of(table(out, 'funding_rounds'));
  const windows = smallRegister();
  const lines = (windows['funding-rounds.csv'] ?? []) as readonly string[];
  const turned = lines.map((line) => line.split(',').toReversed().join(','));
  windows['funding-rounds.csv'] = Buffer.from(`\ufeff${turned.join('\r\n')}\r\n`);
  expect(sha256Of(table((await built('windows', windows)).out, 'funding_rounds'))).toBe(wanted);

  const typed = smallRegister();
  delete typed['funding-rounds.csv'];
  typed['funding-rounds.parquet'] = await parquetOf(
    `SELECT * FROM (VALUES ('beta', '2018', NULL, 1000000.5::DOUBLE, 'HKD', NULL, NULL),
      ('alpha', '2016-05', 'seed', 5000000::DOUBLE, 'USD', ['One', 'Two'], 'exact'))
      AS t(company_id, announced, stage, amount, currency, investors, qualifier)`
  );
  const rows = (from: string) => rowsOf(`SELECT * FROM '${table(from, 'funding_rounds')}'`);
  expect(await rows((await built('parquet', typed)).out)).toEqual(await rows(out));
});

test('the catalogue tells whose register it is; its document stands among the sources', async () => {
  const { out } = await built('told');
  const catalogue = readFileSync(join(out, 'src/lib/catalogue/generated/register.ts'), 'utf8');
  expect(catalogue).toContain('"zh-Hant":"Synthetic register名冊"');
  expect(
    await rowsOf(
      `SELECT title, publisher, published, url FROM '${table(out, 'sources')}' WHERE source_id = 'register'`
    )
  ).toEqual([['Synthetic register', 'Synthetic park', '2026-01', 'https://register.example/']]);
});

describe('a synthetic register of 300,000 companies', () => {
  const name = 'many';
  let out = '';
  beforeAll(async () => {
    const files = smallRegister();
    delete files['companies.csv'];
    delete files['funding-rounds.csv'];
    files['companies.parquet'] = await parquetOf(
      `SELECT 'c-' || i AS company_id, '公司' || i AS name_en, CASE WHEN i % 3 = 0 THEN 'fintech' ELSE 'space-tech' END AS sector FROM range(300000) AS t(i)`
    );
    ({ out } = await built(name, files));
  });

  test('is written in groups of rows with statistics, compressed and in order', async () => {
    const groups = await rowsOf(
      `SELECT stats_min_value, stats_max_value, compression FROM parquet_metadata('${table(out, 'companies')}') WHERE path_in_schema = 'sector' ORDER BY row_group_id`
    );
    expect(groups).toEqual([
      ['fintech', 'space-tech', 'ZSTD'],
      ['space-tech', 'space-tech', 'ZSTD'],
      ['space-tech', 'space-tech', 'ZSTD']
    ]);
    const unsorted = `SELECT count(*) FROM (SELECT sector, company_id, lag(sector) OVER w AS s, lag(company_id) OVER w AS c FROM read_parquet('${table(out, 'companies')}', file_row_number = true) WINDOW w AS (ORDER BY file_row_number)) WHERE s > sector OR (s = sector AND hash(c) >= hash(company_id))`;
    expect(await rowsOf(unsorted)).toEqual([['0']]);
  });

  test('gives the same bytes again', async () => {
    const first = sha256Of(table(out, 'companies'));
    const register = join(root, `${name}-register`);
    const again = join(root, 'many-again');
    await buildData({ evidence, out: again, register });
    expect(sha256Of(table(again, 'companies'))).toBe(first);
  });
});

test.each([
  [['--register', '/a'], {}, '/a'],
  [[], { REGISTER: '/b' }, '/b'],
  [['--register', '/a'], { REGISTER: '/b' }, '/a'],
  [[], { REGISTER: '' }, undefined],
  [[], {}, undefined]
])('the register is named by the option, or by the environment: %j %j', (args, environment, wanted) => {
  expect(buildOptions(args, environment).register).toBe(wanted);
});
