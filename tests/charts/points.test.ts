import { beforeAll, describe, expect, test } from 'vitest';
import { pointsOf } from '$lib/charts/point';
import { querySeriesPoints, type SeriesPointsRequest } from '$lib/query/questions/series-points';
import type { Run } from '$lib/query/engine/run';
import { dateCases } from './date-cases';
import { syntheticRun, type SyntheticFigure } from './synthetic-tables';

/** Synthetic figures of one series with distinct values, to check what an ask filters. */
const asked: readonly SyntheticFigure[] = [
  { value: 1, end: '2018-06-30' },
  { value: 2, end: '2020-06-30', entity: 'science-park' },
  { value: 3, end: '2022-06-30', dimension: 'sector', category: 'fintech' },
  { value: 4, end: '2022-06-30', dimension: 'sector', category: 'biomedical' },
  { value: 5, end: '2022-06-30', dimension: 'origin', category: 'overseas' },
  { value: 6, end: '2022-12-31', period: 'year', start: '2022-01-01' },
  { value: 7, end: '2022-12-31', period: 'range', start: '2019-01-01' },
  { value: 8, end: '2021-12-31', period: 'cumulative', start: '2018-01-01' },
  { value: 9, end: '2023-12-31', precision: 'year' }
].map((figure) => ({ series: 'asked', ...figure }) as SyntheticFigure);

let run: Run;
beforeAll(async () => {
  const dated = Object.entries(dateCases).flatMap(([series, { figures }]) =>
    figures.map((figure) => ({ series, ...figure }))
  );
  run = await syntheticRun([...dated, ...asked, { series: 'other', value: 10, end: '2020-06-30' }]);
});

describe('what stands for a date, over synthetic tables', () => {
  test.each(Object.entries(dateCases))('%s', async (series, { points }) => {
    const rows = await querySeriesPoints(run, { series: [series] });
    const told = pointsOf(rows).map((point) => [point.value, ...point.others.map(({ value }) => value)]);
    expect(told).toEqual(points);
    expect(rows.map(({ place }) => place)).toEqual(
      told.flatMap((values) => values.map((_, index) => index + 1))
    );
  });
});

describe('what an ask leaves out, over synthetic tables', () => {
  const totals = [1, 2, 6, 7, 8, 9];

  test.each<[string, Omit<SeriesPointsRequest, 'series'>, readonly number[]]>([
    ['nothing but the parts of a whole, where nothing is asked', {}, totals],
    ['the totals, where a dimension is asked', { dimension: 'sector' }, [3, 4]],
    ['other entities', { entities: ['science-park', 'cyberport'] }, [2]],
    ['all, of an empty list of entities', { entities: [] }, []],
    ['other categories', { dimension: 'sector', categories: ['fintech', 'overseas'] }, [3]],
    ['other kinds of period', { periods: ['year', 'cumulative'] }, [6, 8]],
    ['what ended before the first year', { from: 2022 }, [6, 7, 9]],
    ['what began after the last year: a window that reaches into the period stays', { to: 2019 }, [1, 7]],
    ['no window that holds the period within it', { from: 2020, to: 2020 }, [2, 7]],
    ['no figure of the first and of the last year', { from: 2018, to: 2018 }, [1]],
    ['all, between years without a figure', { from: 2024, to: 2030 }, []],
    [
      'all that any part of the ask leaves out',
      { entities: ['hkstp'], periods: ['instant'], from: 2019 },
      [9]
    ]
  ])('%s', async (_, ask, values) => {
    const rows = await querySeriesPoints(run, { series: ['asked'], ...ask });
    expect(rows.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual(values);
  });

  test('no series of several, and all of none', async () => {
    const rows = await querySeriesPoints(run, { series: ['other', 'asked'] });
    expect(rows.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([...totals, 10]);
    expect(await querySeriesPoints(run, { series: [] })).toEqual([]);
    expect(await querySeriesPoints(run, { series: ['no-such-series'] })).toEqual([]);
  });

  test('and what is left tells its row in the evidence, its decimals and its document', async () => {
    const [row] = await querySeriesPoints(run, { series: ['other'] });
    expect(row).toMatchObject({
      point: 1,
      place: 1,
      start: null,
      end: '2020-06-30',
      decimals: 0,
      source_id: 'official-2024-03-05',
      published: '2024-03-05',
      tier: 'official',
      locator: 'synthetic'
    });
  });
});
