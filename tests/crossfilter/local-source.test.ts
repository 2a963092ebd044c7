import { describe, expect, test } from 'vitest';
import { startEngine } from '$lib/query/server/engine';
import { domainSql } from '$lib/query/crossfilter/sql/domain-sql';
import { edgeValue } from '$lib/query/crossfilter/dimension';
import { numbersDimension } from '$lib/query/crossfilter/numbers-dimension';
import { passingSql } from '$lib/query/crossfilter/sql/passing-sql';
import { buildTable } from '../../src/lib/local-files/build-table';
import { previewFile } from '../../src/lib/local-files/preview-file';
import { offeredLocalTable } from '../../src/lib/charts/offered-table';
import { localViews } from '../../src/lib/islands/explorer/sources/local-source';

/** Synthetic rows of a local file: a day, a city that is sometimes missing, a negative number, a name in every row. */
async function opened(rows: number) {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${2019 + (at % 4)}-01-31,${['深圳', '澳門', ''][at % 3]},${at / 7 - 20},n${at}`
  );
  const file = new File([`day,city,score,label\n${lines.join('\n')}\n`], 'own.csv');
  const engine = await startEngine();
  const { source, columns } = await buildTable(file, await previewFile(file));
  await engine.load('explored_own', source);
  const table = { name: 'explored_own', file: file.name, bytes: file.size, rows, columns, source };
  return { engine, table: offeredLocalTable({ ...table, notes: [], isSaved: false }) };
}

test('the columns of a table of the reader make views by their types, each of which counts every row once', async () => {
  const { engine, table } = await opened(3_000);
  const { views } = await localViews(engine, table, 'en');
  expect(views.map(({ kind, name }) => [kind, name])).toEqual([
    ['years', 'day'],
    ['numbers', 'score'],
    ['categories', 'city']
  ]);
  for (const { counts } of views) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3_000);
  const [years, , city] = views;
  expect(years?.counts).toEqual([750, 750, 750, 750, 0]);
  expect(city?.counts).toEqual([1_000, 1_000, 1_000]);
});

test('what the views count is what their filters let through', async () => {
  const { engine, table } = await opened(3_000);
  const { sql, views } = await localViews(engine, table, 'en');
  const dimensions = views.map(({ dimension }) => dimension);
  const passing = passingSql(dimensions, [[[1, 3]], undefined, [[0, 1]]]);
  const [found] = await engine.run(
    `SELECT count(*)::INTEGER AS n FROM (${sql}) AS explored WHERE ${passing}`
  );
  expect(found).toEqual({ n: 500 });
});

describe.each([true, false])('numbers, all of them whole: %s', (whole) => {
  test.each([
    [-5, 5],
    [0, 1],
    [3, 3],
    [1, 900],
    [-77, 12_345_678],
    [1, 1e15],
    [0.001, 1e9]
  ])('from %d to %d lie within their bins', (least, greatest) => {
    const dimension = numbersDimension('x', least, greatest, whole);
    if (dimension.kind !== 'steps') throw new RangeError('no steps');
    expect(edgeValue(dimension, 0)).toBeLessThanOrEqual(least);
    expect(edgeValue(dimension, dimension.bins)).toBeGreaterThan(greatest);
    expect(dimension.bins % dimension.perBar).toBe(0);
    expect(dimension.bins).toBeLessThan(1000);
    if (!whole || !Number.isInteger(least)) return;
    const edges = Array.from({ length: dimension.bins + 1 }, (_, bin) => edgeValue(dimension, bin));
    expect(edges.filter((edge) => !Number.isInteger(edge))).toEqual([]);
  });
});

test('shares between 0 and 1 are no whole numbers, though the least and the greatest are', async () => {
  const engine = await startEngine();
  const domain = domainSql('SELECT unnest([0.0, 0.25, 1.0]) AS x', { id: 'x', kind: 'numbers' });
  expect(await engine.run(domain)).toEqual([{ least: 0, most: 1, whole: false }]);
});
