import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { pointsOf } from '$lib/charts/point';
import { pointsWithin } from '$lib/charts/points-within';
import { askSeriesPoints, narrowed } from '$lib/query/series-points';
import { run } from '$lib/query/server/run';
import type { Filters } from '$lib/state/filters';
import { answerOf } from '../charts/asked';

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

describe('a filter answered from the points in hand is what series-points.sql answers', () => {
  test.each(charts)('$id', async ({ id, ask }) => {
    const all = pointsOf(await answerOf(id));
    expect(all.length).toBeGreaterThan(0);
    const years = all.map(({ end }) => Number(end.slice(0, 4)));
    const places = [...new Set(all.map(({ entity }) => entity))];
    let left = 0;
    for (const filters of samplesOf(years, places)) {
      const narrow = narrowed(ask, filters);
      const asked = narrow ? pointsOf(await askSeriesPoints(run, narrow)) : [];
      const within = pointsWithin(all, filters);
      // Points are numbered anew in each answer: all else is the same, in the same order.
      const plain = (points: typeof asked) =>
        points.map((point) => ({
          ...point,
          point: 0,
          others: point.others.map((other) => ({ ...other, point: 0 }))
        }));
      expect(plain(within), JSON.stringify(filters)).toEqual(plain(asked));
      left += within.length;
    }
    expect(left).toBeGreaterThan(0);
  });
});
