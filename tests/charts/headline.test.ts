import { describe, expect, test } from 'vitest';
import { headlineOf } from '$lib/charts/headline';
import { headlines } from '$lib/charts/headlines';
import { sparklineSpec } from '$lib/charts/sparkline-spec';
import type { Point } from '$lib/charts/point';
import { chartOf } from '$lib/charts';
import { point } from './make-point';

const day = (end: string, value: number, more: Partial<Point> = {}) => point({ end, value, ...more });
const year = (end: string, value: number, more: Partial<Point> = {}) =>
  day(end, value, { precision: 'year', ...more });
const range = (start: string, end: string, value: number) =>
  day(end, value, { period: 'range', start, unit: 'HKD-billion' });
const secondary = { tier: 'secondary' } as const;

describe('a headline is', () => {
  test('the newest figure of tier official or press, whatever the order of the rows', () => {
    const points = [day('2024-06-30', 3, { tier: 'press' }), day('2022-06-30', 1), day('2023-06-30', 2)];
    expect(headlineOf(points)?.point.value).toBe(3);
    expect(headlineOf(points.toReversed())?.point.value).toBe(3);
  });

  test('never a secondary one, which stands beside it where it is newer', () => {
    const points = [day('2023-06-30', 2), day('2024-05-31', 4, secondary), day('2025-01-31', 5, secondary)];
    const headline = headlineOf(points);
    expect([headline?.point.value, headline?.newer?.value]).toEqual([2, 5]);
    expect(headline?.history.map(({ value }) => value)).toEqual([2]);
  });

  test('nothing where only secondary sources speak, or none', () => {
    expect(headlineOf([day('2023-06-30', 2, secondary)])).toBeUndefined();
    expect(headlineOf([])).toBeUndefined();
  });
});

describe('a secondary figure does not stand beside it', () => {
  test('where it is older, or not surely newer', () => {
    expect(headlineOf([day('2023-06-30', 2), day('2023-06-29', 9, secondary)])?.newer).toBeUndefined();
    expect(headlineOf([day('2023-06-30', 2), day('2023-06-30', 9, secondary)])?.newer).toBeUndefined();
    expect(headlineOf([day('2023-06-30', 2), year('2023-12-31', 9, secondary)])?.newer).toBeUndefined();
    expect(headlineOf([year('2023-12-31', 2), day('2023-11-30', 9, secondary)])?.newer).toBeUndefined();
    expect(headlineOf([year('2023-12-31', 2), year('2024-12-31', 9, secondary)])?.newer?.value).toBe(9);
  });

  test('where it counts something of another kind', () => {
    const window = { ...secondary, period: 'year', start: '2024-01-01' } as const;
    expect(headlineOf([day('2023-06-30', 2), day('2024-12-31', 9, window)])?.newer).toBeUndefined();
    const persons = { ...secondary, unit: 'persons' } as const;
    expect(headlineOf([day('2023-06-30', 2), day('2024-12-31', 9, persons)])?.newer).toBeUndefined();
  });
});

describe('it is compared to', () => {
  test('the newest earlier figure of another value', () => {
    const points = [day('2020-06-30', 1), day('2021-06-30', 2), day('2022-06-30', 3), day('2023-06-30', 3)];
    const headline = headlineOf(points);
    expect([headline?.before?.value, headline?.since]).toEqual([2, undefined]);
  });

  test('no figure that may be as new as it is', () => {
    const points = [year('2022-12-31', 1), day('2023-05-31', 2), year('2023-12-31', 3)];
    expect(headlineOf(points)?.before?.value).toBe(1);
    const within = [
      day('2022-06-30', 1),
      day('2023-05-31', 2),
      point({ end: '2023-05-31', precision: 'month', value: 3 })
    ];
    expect(headlineOf(within)?.before?.value).toBe(1);
  });

  test('no figure of another kind or unit', () => {
    const points = [
      day('2022-06-30', 1, { period: 'year', start: '2022-01-01' }),
      day('2022-12-31', 2, { unit: 'persons' }),
      day('2023-06-30', 3)
    ];
    expect(headlineOf(points)?.before).toBeUndefined();
  });

  test('the first figure of the same value where it never changed', () => {
    const headline = headlineOf(['2021-06-30', '2022-06-30', '2023-06-30'].map((end) => day(end, 7)));
    expect([headline?.before, headline?.since?.end]).toEqual([undefined, '2021-06-30']);
  });

  test('nothing where there is none before it', () => {
    const headline = headlineOf([day('2023-06-30', 7)]);
    expect([headline?.before, headline?.since]).toEqual([undefined, undefined]);
  });

  test('no figure as "unchanged" whose qualifier was another: "over 24" is not 24', () => {
    const points = [day('2022-07-11', 24, { qualifier: 'over' }), day('2023-12-06', 24)];
    expect(headlineOf(points)?.since).toBeUndefined();
  });
});

describe('windows', () => {
  test('are compared by their ends, though they overlap, and have no history to draw', () => {
    const headline = headlineOf([
      range('2018-01-01', '2021-12-31', 33),
      range('2018-01-01', '2022-12-31', 68)
    ]);
    expect([headline?.point.value, headline?.before?.value]).toEqual([68, 33]);
    expect(headline?.history).toEqual([]);
  });

  test('that end on one day are not one before the other', () => {
    const headline = headlineOf([
      range('2018-01-01', '2022-12-31', 68),
      range('2020-01-01', '2022-12-31', 33)
    ]);
    expect(headline?.before).toBeUndefined();
  });

  test('of running totals are compared, and not drawn as levels', () => {
    const total = { period: 'cumulative', start: '2018-01-01' } as const;
    const headline = headlineOf([day('2021-12-31', 10, total), day('2022-12-31', 20, total)]);
    expect([headline?.before?.value, headline?.history]).toEqual([10, []]);
  });
});

describe('it is stale', () => {
  const ends = (...days: string[]) => headlineOf(days.map((end, index) => day(end, index)));

  test('after twice the rhythm of its series, a year at the least', () => {
    expect(ends('2023-06-30')).toMatchObject({ rhythmMonths: 12, staleFrom: '2025-06-30' });
    expect(ends('2022-07-11', '2022-12-31', '2023-06-30')).toMatchObject({ rhythmMonths: 12 });
    expect(ends('2017-06-30', '2020-06-30', '2023-06-30')).toMatchObject({
      rhythmMonths: 36,
      staleFrom: '2029-06-30'
    });
  });

  test('by the median distance, which one long silence does not move', () => {
    expect(ends('2010-06-30', '2020-06-30', '2021-06-30', '2022-06-30')?.rhythmMonths).toBe(12);
  });

  test('on a day that exists', () => {
    expect(ends('2024-02-29')?.staleFrom).toBe('2026-02-28');
    expect(ends('2022-02-28')?.staleFrom).toBe('2024-02-28');
    expect(ends('2023-12-31')?.staleFrom).toBe('2025-12-31');
  });

  test('by its year alone where no more is known of its date', () => {
    const stale = ['2023-03-31', '2023-04-10', '2023-12-31'].map(
      (end) => headlineOf([year(end, 1)])?.staleFrom
    );
    expect(new Set(stale)).toEqual(new Set(['2025-12-31']));
  });
});

test('the eight tiles of the overview are those of the issue, and lead to charts that exist', () => {
  expect(headlines.map(({ id }) => id)).toEqual([
    'hkstp-companies',
    'hk-startups',
    'hkstp-rd-staff',
    'hkstp-unicorns',
    'park-funding',
    'innohk-centres',
    'branch-floor-area',
    'gerd-to-gdp'
  ]);
  for (const { chart } of headlines) if (chart) expect(chartOf(chart)?.id).toBe(chart);
});

test('a sparkline asks what its tile asks, and is cut where the tile says', () => {
  const gerd = headlines.find(({ id }) => id === 'gerd-to-gdp');
  expect(gerd && sparklineSpec(gerd)).toMatchObject({
    ask: { series: ['hk.gerd-to-gdp'], entities: ['hong-kong'], dimension: '' },
    mark: 'line',
    lines: 'entity',
    breaks: [{ year: 2018 }]
  });
});
