import { describe, expect, test } from 'vitest';
import { factsOf } from '$lib/charts/facts';
import { modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import type { Qualifier } from '$lib/format/qualifier';
import { makeSpec } from './make-spec';
import { point } from './make-point';

const factsFrom = (spec: ChartSpec, points: readonly Point[]) => factsOf(modelOf(spec, points, 'en'));
const dated = (entity: Point['entity'], end: string, value: number, qualifier: Qualifier = 'exact') =>
  point({ entity, end, value, qualifier });

describe('a title speaks of', () => {
  const points = [
    dated('hkstp', '2020-06-30', 10),
    dated('science-park', '2019-06-30', 5),
    dated('science-park', '2021-06-30', 8)
  ];

  test('the line that leads, from its first figure to its last', () => {
    const facts = factsFrom(makeSpec({ lead: 'science-park' }), points);
    expect(facts?.line.id).toBe('science-park');
    expect([facts?.first.value, facts?.last.value, facts?.direction]).toEqual([5, 8, 'up']);
  });

  test('the first line where none leads, or where filters left the lead nothing', () => {
    expect(factsFrom(makeSpec(), points)?.line.id).toBe('hkstp');
    expect(factsFrom(makeSpec({ lead: 'cyberport' }), points)?.line.id).toBe('hkstp');
  });

  test('the two years of a slope, not of all its figures', () => {
    const years = ['2010', '2019', '2021'].map((year, index) => dated('hkstp', `${year}-06-30`, 10 - index));
    const other = ['2019', '2021'].map((year) => dated('cyberport', `${year}-06-30`, 3));
    const facts = factsFrom(makeSpec({ mark: 'slope', lead: 'hkstp' }), [...years, ...other]);
    expect([facts?.first.value, facts?.last.value, facts?.direction]).toEqual([9, 8, 'down']);
  });

  test('nothing where nothing is drawn', () => {
    expect(factsFrom(makeSpec(), [])).toBeUndefined();
    const alone = [dated('hkstp', '2020-06-30', 1), dated('cyberport', '2021-06-30', 2)];
    expect(factsFrom(makeSpec({ mark: 'slope' }), alone)).toBeUndefined();
  });
});

describe('a title says', () => {
  const between = (first: [number, Qualifier], last: [number, Qualifier]) =>
    factsFrom(makeSpec(), [dated('hkstp', '2020-06-30', ...first), dated('hkstp', '2022-06-30', ...last)])
      ?.direction;

  test('up, down or flat', () => {
    expect(between([10, 'exact'], [12, 'exact'])).toBe('up');
    expect(between([12, 'exact'], [10, 'exact'])).toBe('down');
    expect(between([10, 'exact'], [10, 'exact'])).toBe('flat');
    expect(factsFrom(makeSpec(), [dated('hkstp', '2020-06-30', 10)])?.direction).toBe('flat');
  });

  test('no fall to a lower bound: "over 1,000" may be more than 1,200', () => {
    expect(between([1200, 'exact'], [1000, 'over'])).toBe('flat');
    expect(between([1200, 'exact'], [1000, 'at-least'])).toBe('flat');
  });

  test('no rise to an upper bound: "under 1,200" may be less than 1,000', () => {
    expect(between([1000, 'exact'], [1200, 'under'])).toBe('flat');
  });

  test('what bounds do show', () => {
    expect(between([1000, 'over'], [1500, 'over'])).toBe('up');
    expect(between([1000, 'exact'], [1500, 'over'])).toBe('up');
    expect(between([1500, 'exact'], [1000, 'under'])).toBe('down');
  });
});

describe('the largest', () => {
  const ask = { series: ['hkstp.companies'], dimension: 'business-line' } as const;
  const trade = (category: Point['category'], value: number) => point({ category, value });

  test('is named, and "other" never is', () => {
    const spec = makeSpec({ mark: 'stacked-bars', groups: 'category', order: 'given', ask });
    const facts = factsFrom(spec, [trade('plastics', 6), trade('broadcasting', 4), trade('other', 37)]);
    expect(facts?.top.name).toBe('Plastics');
  });

  test('is the highest stack, not the highest segment', () => {
    const spec = makeSpec({ mark: 'stacked-bars', groups: 'category', order: 'given', ask });
    const points = [
      trade('plastics', 6),
      trade('broadcasting', 4),
      point({ category: 'broadcasting', value: 4, entity: 'hsitp' })
    ];
    expect(factsFrom(spec, points)?.top.name).toBe('Broadcasting');
  });

  test('is the last figure of the lead where there are no bars', () => {
    expect(factsFrom(makeSpec(), [dated('hkstp', '2020-06-30', 10)])?.top.point.value).toBe(10);
  });
});
