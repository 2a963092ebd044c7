import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBothEngines, type BothEngines } from '../both-engines';
import { parquetFile, parquetFolder, type FileName } from '../parquet/parquet-file';

const files: FileName[] = ['types', 'empty', 'many-groups', 'arrow-v2-gzip'];
let both: BothEngines;

beforeAll(async () => {
  const tables = files.map((file) => ({
    name: file.replaceAll('-', '_'),
    file: `${file}.parquet`,
    bytes: parquetFile(file).bytes
  }));
  both = await openBothEngines(parquetFolder, tables);
}, 180_000);
afterAll(() => both.close());

test.each([
  ['FROM types ORDER BY id', []],
  ['FROM arrow_v2_gzip ORDER BY tiny', []],
  ['SELECT * FROM empty', []],
  ['DESCRIBE types', []],
  [
    'SELECT name, count(*) AS n, sum(value) AS sum, avg(value) AS mean FROM many_groups GROUP BY name ORDER BY name',
    []
  ],
  ['SELECT year(day) AS year, stddev(value) AS spread FROM many_groups GROUP BY year ORDER BY year', []],
  [
    'SELECT id FROM many_groups WHERE name = $1 AND day >= $2::DATE ORDER BY id LIMIT $3',
    ['name 3', '2010-01-01', 5]
  ],
  ['SELECT id FROM many_groups WHERE list_contains($1::VARCHAR[], name) ORDER BY id', [['name 1', 'name 9']]],
  [
    'SELECT id, row_number() OVER (PARTITION BY name ORDER BY id DESC) AS place FROM many_groups ORDER BY id LIMIT 500',
    []
  ],
  ["SELECT [1, NULL] AS list, {a: DATE '2024-02-29'} AS struct, $1 AS text", ["it's 科學園\0"]],
  ['SELECT 0.1::DOUBLE + 0.2::DOUBLE AS sum, 1e308::DOUBLE AS big, 1 / 3 AS third', []]
])('both engines answer alike: %s', async (sql, parameters) => {
  expect(await both.same(sql, parameters)).toBeInstanceOf(Array);
});
