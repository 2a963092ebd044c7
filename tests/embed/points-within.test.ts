import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { pointsOf, type Point } from '$lib/charts/point';
import { pointsWithin } from '$lib/charts/points-within';
import { queryTogether } from '$lib/query/questions/query-together';
import type { SeriesPointRow, SeriesPointsRequest } from '$lib/query/questions/series-points';
import { run } from '$lib/query/server/run';
import type { Filters } from '$lib/url-state/filters';
import { answerOf } from '../charts/asked';
import { narrowed } from '../charts/narrowed-ask';

/** Filters that cut a chart at its edges, in its middle, to one year, to nothing, and by place. */
function samplesOf(years: readonly number[], places: readonly string[]): Filters[] {
  const [first = 2000, last = 2000] = [Math.min(...years), Math.max(...years)];
  const middle = Math.round((first + last) / 2);
  const [one = ''] = places;
  return [
    { from: middle, places: [] },
    { to: middle, places: [] },
    { from: first + 1, to: last - 1, places: [] },
    { from: last, to: last, places: [] },
    { from: last + 1, places: [] },
    { places: [one] },
    { from: middle, to: last, places: places.slice(0, 2) },
    { places: ['nowhere'] }
  ];
}

/** A chart with its points, its filters, and the ask under each; undefined where nothing can be left. */
interface Case {
  readonly all: readonly Point[];
  readonly filters: readonly Filters[];
  readonly asks: readonly (SeriesPointsRequest | undefined)[];
}

const cases = new Map<string, Case>();
const answers = new Map<SeriesPointsRequest, SeriesPointRow[]>();

// Queried together, as a page does: separately they are 700 queries.
beforeAll(async () => {
  for (const { id, ask } of charts) {
    const all = pointsOf(await answerOf(id));
    const years = all.map(({ end }) => Number(end.slice(0, 4)));
    const filters = samplesOf(years, [...new Set(all.map(({ entity }) => entity))]);
    cases.set(id, { all, filters, asks: filters.map((one) => narrowed(ask, one)) });
  }
  const asks = [...cases.values()].flatMap((one) => one.asks.filter((ask) => ask !== undefined));
  const rows = await queryTogether(run, asks);
  for (const [place, ask] of asks.entries()) answers.set(ask, rows[place] ?? []);
});

describe('a filter answered from the points in hand is what series-points.sql answers', () => {
  test.each(charts)('$id', ({ id }) => {
    const { all = [], filters = [], asks = [] } = cases.get(id) ?? {};
    expect(all.length).toBeGreaterThan(0);
    let left = 0;
    for (const [place, one] of filters.entries()) {
      const ask = asks[place];
      const asked = ask ? pointsOf(answers.get(ask) ?? []) : [];
      const within = pointsWithin(all, one);
      // Without the point numbers, which restart in each result: all else must be equal, in the same order.
      const plain = (points: typeof asked) =>
        points.map((point) => ({
          ...point,
          point: 0,
          others: point.others.map((other) => ({ ...other, point: 0 }))
        }));
      expect(plain(within), JSON.stringify(one)).toEqual(plain(asked));
      left += within.length;
    }
    expect(left).toBeGreaterThan(0);
  });
});
