import { describe, expect, test } from 'vitest';
import { newestHeadlines } from '$lib/charts/newest-headlines';
import { point as makePoint } from './make-point';

const year = (end: string, value: number, series: 'hkstp.companies' | 'hk.startups' = 'hkstp.companies') =>
  makePoint({ series, end: `${end}-12-31`, precision: 'day', value, period: 'instant', tier: 'official' });

describe('what changed last', () => {
  test('is the newest figure of each series that has an earlier one, the newest series first', () => {
    const found = newestHeadlines(
      [year('2020', 1), year('2022', 2), year('2019', 5, 'hk.startups'), year('2024', 6, 'hk.startups')],
      9
    );
    expect(found.map(({ point, before }) => [point.series, point.value, before?.value])).toEqual([
      ['hk.startups', 6, 5],
      ['hkstp.companies', 2, 1]
    ]);
  });

  test('leaves out a figure without an earlier one, and one that only repeats it', () => {
    expect(newestHeadlines([year('2020', 1)], 9)).toEqual([]);
    expect(newestHeadlines([year('2020', 1), year('2021', 1)], 9)).toEqual([]);
  });

  test('leaves out aims', () => {
    const aim = (end: string, value: number) =>
      makePoint({ ...year(end, value), series: 'hkstp.companies-target' });
    expect(newestHeadlines([aim('2020', 1), aim('2022', 2)], 9)).toEqual([]);
  });

  test('gives each series once, by its newest entity, and no more than asked for', () => {
    const other = (end: string, value: number) => makePoint({ ...year(end, value), entity: 'cyberport' });
    const points = [year('2020', 1), year('2022', 2), other('2021', 7), other('2023', 8)];
    expect(newestHeadlines(points, 9).map(({ point }) => point.value)).toEqual([8]);
    expect(newestHeadlines(points, 0)).toEqual([]);
  });
});
