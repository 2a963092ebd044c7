import { describe, expect, test } from 'vitest';
import { MixedLineError, modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import { makeSpec } from './make-spec';
import { point } from './make-point';

const tell = (spec: ChartSpec, points: readonly Point[]) => () => modelOf(spec, points, 'en');

describe('refuses a chart that joins', () => {
  test.each<[string, string, ChartSpec, Partial<Point>, Partial<Point>]>([
    [
      'two definitions',
      'series',
      makeSpec({ ask: { series: ['hkstp.companies', 'hkstp.startups'], dimension: '' } }),
      { series: 'hkstp.companies' },
      { series: 'hkstp.startups' }
    ],
    ['two units', 'unit', makeSpec(), { unit: 'count' }, { unit: 'persons' }],
    ['a level and a count of a year', 'period', makeSpec(), { period: 'instant' }, { period: 'year' }],
    [
      'two categories of one entity',
      'category',
      makeSpec(),
      { category: 'biomedical' },
      { category: 'fintech' }
    ],
    [
      'two entities of one category',
      'entity',
      makeSpec({ lines: 'category', ask: { series: ['hkstp.companies'], dimension: 'technology-cluster' } }),
      { category: 'biomedical', entity: 'hkstp' },
      { category: 'biomedical', entity: 'science-park' }
    ]
  ])('%s', (_, field, spec, one, other) => {
    const points = [point({ end: '2020-06-30', ...one }), point({ end: '2021-06-30', ...other })];
    expect(tell(spec, points)).toThrow(MixedLineError);
    expect(tell(spec, points)).toThrow(
      `Chart park-companies: line ${spec.lines === 'entity' ? 'hkstp' : 'biomedical'}`
    );
    expect(tell(spec, points)).toThrow(`points of different ${field}.`);
  });

  test('two units even where it has groups', () => {
    const spec = makeSpec({
      mark: 'bars',
      lines: 'category',
      groups: 'entity',
      ask: { series: ['hkstp.companies-share'], dimension: 'origin' }
    });
    const share = { category: 'hong-kong', unit: 'percent', series: 'hkstp.companies-share' } as const;
    const groups = [point({ ...share, entity: 'science-park' }), point({ ...share, entity: 'hsitp' })];
    expect(tell(spec, groups)).not.toThrow();
    expect(tell(spec, [...groups, point({ ...share, entity: 'hsitp', unit: 'count' })])).toThrow(
      MixedLineError
    );
  });
});

test('lets a line of windows hold a closed window beside a running total, of one definition and unit', () => {
  const spec = makeSpec({ mark: 'windows' });
  const closed = point({ period: 'range', start: '2018-01-01', end: '2021-12-31' });
  const total = { period: 'cumulative', start: '2018-01-01', end: '2024-12-31' } as const;
  expect(tell(spec, [closed, point(total)])).not.toThrow();
  expect(tell(spec, [closed, point({ ...total, unit: 'persons' })])).toThrow(MixedLineError);
  expect(tell(spec, [closed, point({ ...total, series: 'hkstp.startups' })])).toThrow(MixedLineError);
});

describe('a model', () => {
  const spec = makeSpec({
    ask: { series: ['hkstp.companies'], entities: ['science-park', 'hkstp', 'hsitp'], dimension: '' }
  });
  const points = [
    point({ entity: 'hkstp', end: '2023-06-30', value: 30 }),
    point({ entity: 'science-park', end: '2022-06-30', value: 20 }),
    point({ entity: 'science-park', end: '2020-06-30', value: 10 })
  ];

  test('has its lines in the order of the ask, without those that have no figure', () => {
    expect(modelOf(spec, points, 'en').lines.map(({ id }) => id)).toEqual(['science-park', 'hkstp']);
  });

  test('has lines that were not named after those that were', () => {
    const more = [point({ entity: 'cyberport' }), ...points];
    expect(modelOf(spec, more, 'en').lines.map(({ id }) => id)).toEqual([
      'science-park',
      'hkstp',
      'cyberport'
    ]);
  });

  test('has its points in the order of time, whatever the order of the rows', () => {
    const [line] = modelOf(spec, points, 'en').lines;
    expect(line?.points.map(({ value }) => value)).toEqual([10, 20]);
    expect([line?.oldest.value, line?.newest.value]).toEqual([10, 20]);
  });

  test('takes the year-dated figure of a year for newer than a day within it', () => {
    const year = point({ entity: 'hkstp', end: '2023-12-31', precision: 'year', value: 40 });
    const day = point({ entity: 'hkstp', end: '2023-11-30', value: 50 });
    expect(modelOf(spec, [year, day], 'en').lines[0]?.newest.value).toBe(40);
  });

  test('takes the official one of two newest figures, then the closer dated', () => {
    const official = point({ entity: 'hkstp', end: '2024-12-31', precision: 'year', value: 40 });
    const press = point({ entity: 'hkstp', end: '2024-12-31', tier: 'press', value: 41 });
    expect(modelOf(spec, [official, press], 'en').lines[0]?.newest.value).toBe(40);
    const closer = { ...press, tier: 'official' } as const;
    expect(modelOf(spec, [official, closer], 'en').lines[0]?.newest.value).toBe(41);
  });

  test('names its lines and groups in the language of the page', () => {
    const names = (['en', 'zh-Hant', 'zh-Hans'] as const).map(
      (locale) => modelOf(spec, points, locale).lines[0]?.name
    );
    expect(names).toEqual(['Hong Kong Science Park', '香港科學園', '香港科学园']);
    const grouped = modelOf(makeSpec({ mark: 'stacked-bars', groups: 'entity' }), points, 'zh-Hant');
    expect(grouped.lines.flatMap((line) => line.points.map(({ group }) => group))).toContain('香港科學園');
  });

  test('refuses a thing without a name', () => {
    const nameless = point({ category: 'no-such-trade' as Point['category'] });
    expect(() => modelOf(makeSpec({ lines: 'category' }), [nameless], 'en')).toThrow('No category');
  });

  test('of no points has no lines, bars or slope', () => {
    for (const mark of ['line', 'columns', 'bars', 'dots', 'stacked-bars', 'slope', 'windows'] as const) {
      const { lines, bars, slope } = modelOf(makeSpec({ mark, groups: 'category' }), [], 'en');
      expect([lines, bars, slope]).toEqual([[], [], undefined]);
    }
  });
});
