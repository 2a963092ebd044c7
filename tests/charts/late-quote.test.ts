import { describe, expect, test } from 'vitest';
import { headlineOf } from '$lib/charts/headline';
import { isLateQuote } from '$lib/charts/late-quote';
import { point } from './make-point';

const survey = {
  series: 'hk.startups',
  entity: 'hong-kong',
  precision: 'year',
  tier: 'press',
  basis: 'statistic'
} as const;
const speech = { ...survey, precision: 'day', qualifier: 'about', tier: 'official' } as const;
const surveys = [
  point({ ...survey, end: '2023-12-31', value: 4257 }),
  point({ ...survey, end: '2024-12-31', value: 4694 }),
  point({ ...survey, end: '2025-12-31', value: 5221 })
];

const isLate = (changes: Parameters<typeof point>[0]) => {
  const made = point({ ...speech, ...changes });
  return isLateQuote(made, [...surveys, made]);
};

describe('of a statistic', () => {
  test('a rounded figure of an older survey is a late quote where a newer one is there', () => {
    expect(isLate({ end: '2026-01-22', value: 4700 })).toBe(true);
    expect(isLate({ end: '2025-11-09', value: 4700 })).toBe(true);
  });

  test('a rounded figure of the newest survey, an exact one and one that rounds none are not', () => {
    expect(isLate({ end: '2026-02-25', value: 5200 })).toBe(false);
    expect(isLate({ end: '2026-02-25', value: 4694, qualifier: 'exact' })).toBe(false);
    expect(isLate({ end: '2026-02-25', value: 4900 })).toBe(false);
    expect(isLate({ end: '2024-11-09', value: 4700 })).toBe(false);
  });

  test('another entity and another category are no older survey', () => {
    expect(isLate({ end: '2026-01-22', value: 4700, entity: 'hkstp' })).toBe(false);
  });

  test('the headline is the newest figure that is none', () => {
    const quote = point({ ...speech, end: '2026-01-22', value: 4700 });
    expect(headlineOf([...surveys, quote])?.point).toMatchObject({ value: 5221 });
  });
});

test('a statement is never one', () => {
  const said = { ...speech, series: 'hkstp.companies', entity: 'hkstp', basis: 'statement' } as const;
  const points = surveys.map((survey) => ({
    ...survey,
    series: said.series,
    entity: said.entity,
    basis: said.basis
  }));
  expect(isLateQuote(point({ ...said, end: '2026-01-22', value: 4700 }), points)).toBe(false);
});
