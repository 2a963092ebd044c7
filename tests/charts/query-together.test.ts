import { expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { queryTogether } from '$lib/query/questions/query-together';
import { querySeriesPoints, type SeriesPointRow } from '$lib/query/questions/series-points';
import { run } from '$lib/query/server/run';
import { narrowed } from './narrowed-ask';

/** Rows without their point numbers, which restart in each result. */
function plain(rows: readonly SeriesPointRow[]): object[] {
  const numbers = [...new Set(rows.map(({ point }) => point))];
  return rows.map((row) => ({ ...row, point: numbers.indexOf(row.point) }));
}

test.each([
  { places: [] },
  { from: 2012, to: 2020, places: ['hong-kong', 'science-park'] },
  { to: 1990, places: ['shenzhen'] }
])('charts asked together have the rows that each has alone, under %j', async (filters) => {
  let count = 0;
  let queries = 0;
  const asks = charts.flatMap(({ ask }) => narrowed(ask, filters) ?? []);
  const counted: typeof run = (query, parameters, options) => {
    queries += 1;
    return run(query, parameters, options);
  };
  const together = await queryTogether(counted, asks);
  expect(together).toHaveLength(asks.length);
  expect(queries).toBeLessThan(asks.length / 2);
  for (const [place, ask] of asks.entries()) {
    const alone = await querySeriesPoints(run, ask);
    expect(plain(together[place] ?? []), JSON.stringify(ask)).toEqual(plain(alone));
    count += alone.length;
  }
  expect(count > 0).toBe(asks.length > 0 && filters.to !== 1990);
});

test('nothing asked is nothing answered', async () => {
  expect(await queryTogether(run, [])).toEqual([]);
});
