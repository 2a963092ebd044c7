import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Parameter } from '../../src/lib/query/engine/engine';
import { binCountsSql } from '../../src/lib/query/crossfilter/sql/bin-counts-sql';
import { binnedOf } from '../../src/lib/query/crossfilter/binned';
import { binnedSql } from '../../src/lib/query/crossfilter/sql/binned-sql';
import type { Dimension } from '../../src/lib/query/crossfilter/dimension';
import { startEngine } from '../../src/lib/query/server/engine';
import { caseTable } from './case-table';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

/** The number of rows in each bin of a dimension, by the query of cubes, or by that of pages and tables. */
async function counted(sql: string, parameters: readonly Parameter[], dimensions: readonly Dimension[]) {
  const { bins } = binnedOf(await engine.numbers(binnedSql(sql, dimensions), parameters));
  return bins.map((own) => {
    const counts: Record<number, number> = {};
    for (const bin of own) counts[bin] = (counts[bin] ?? 0) + 1;
    return counts;
  });
}
async function countedByRow(sql: string, parameters: readonly Parameter[], dimension: Dimension) {
  const rows = await engine.run(binCountsSql(sql, dimension), parameters);
  return Object.fromEntries(rows.map(({ bin, n }) => [Number(bin), Number(n)]));
}

describe('a row has one bin, whichever query asks for it', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))('on random table %i', async (seed) => {
    const { sql, parameters, dimensions } = caseTable(seed);
    const found = await counted(sql, parameters, dimensions);
    for (const [place, dimension] of dimensions.entries())
      expect(found[place] ?? {}, dimension.column).toEqual(await countedByRow(sql, parameters, dimension));
  });
});

describe('values at the ends, beyond them, and none', () => {
  const linear = {
    kind: 'steps',
    column: 'x',
    scale: 'linear',
    from: 0,
    width: 2,
    bins: 5,
    perBar: 1
  } as const;
  const log = { ...linear, scale: 'log', width: 0.5 } as const;
  test.each([
    ['0', linear, 0],
    ['9.999', linear, 4],
    ['10', linear, 4],
    ['1e300', linear, 4],
    ['-1e300', linear, 0],
    ["'inf'", linear, 5],
    ["'-inf'", linear, 5],
    ["'nan'", linear, 5],
    ['NULL', linear, 5],
    ['1', log, 0],
    ['0.001', log, 0],
    ['1e9', log, 4],
    ['0', log, 5],
    ['-3', log, 5],
    ["'inf'", log, 5],
    ["'nan'", log, 5]
  ] as const)('%s', async (value, dimension, bin) => {
    const sql = `SELECT CAST(${value} AS DOUBLE) AS x`;
    expect(await counted(sql, [], [dimension])).toEqual([{ [bin]: 1 }]);
    expect(await countedByRow(sql, [], dimension)).toEqual({ [bin]: 1 });
  });
});

test('a category that is named twice counts its rows once, in its first bin', async () => {
  const dimension: Dimension = { kind: 'categories', column: 'x', values: ['a', 'b', 'a'], rest: false };
  const sql = `SELECT unnest(['a', 'b', 'a', 'c', NULL]) AS x`;
  const found = await counted(sql, [], [dimension]);
  expect(found).toEqual([{ 0: 2, 1: 1, 3: 2 }]);
  expect(await countedByRow(sql, [], dimension)).toEqual(found[0]);
});

test('names and values cannot leave their quotes', async () => {
  const dimension: Dimension = {
    kind: 'categories',
    column: 'a" b',
    values: ["o'; DROP", '"x"'],
    rest: true
  };
  const sql = `SELECT unnest(['o''; DROP', '"x"', 'y']) AS "a"" b"`;
  expect(await counted(sql, [], [dimension])).toEqual([{ 0: 1, 1: 1, 2: 1 }]);
});
