import { describe, expect, test } from 'vitest';
import type { Point } from '$lib/charts/point';
import { dateOf } from '$lib/captions/chart-words';
import { figureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { languages } from '$lib/i18n/locales';
import { makeSpec } from '../charts/make-spec';
import { point, statement } from '../charts/make-point';

const locales = languages.map(({ locale }) => locale);
const chinese = ['zh-Hant', 'zh-Hans'] as const;
const spec = makeSpec({
  lead: 'science-park',
  ask: { series: ['hkstp.companies'], entities: ['science-park', 'hkstp'], dimension: '' }
});
const draw = () => '<svg></svg>';
const messagesOf = (points: readonly Point[], locale: Locale = 'en', period?: readonly [number, number]) =>
  figureData(spec, points, locale, draw, period && { period }).words;

const park = (end: string, value: number, more: Partial<Point> = {}) =>
  point({ entity: 'science-park', end, value, ...more });
const rise = [
  park('2002-12-31', 16, { precision: 'year', qualifier: 'about' }),
  park('2024-06-30', 1700, { precision: 'month', qualifier: 'over' })
];

describe('a title follows the data', () => {
  test('with both qualifiers, in each language', () => {
    expect(locales.map((locale) => messagesOf(rise, locale).title)).toEqual([
      'Science Park passed 1,700 companies in 2024, from about 16 in 2002',
      '科學園企業2024年突破1,700家（2002年約16家）',
      '香港科学园企业2024年突破1,700家（2002年约16家）'
    ]);
  });

  test('down and flat as well as up', () => {
    expect(messagesOf([park('2020-06-30', 20), park('2021-06-30', 10)]).title).toContain(
      'had 10 companies in 2021, down from 20 in 2020'
    );
    expect(messagesOf([park('2020-06-30', 20)]).title).toBe('Science Park had 20 companies in 2020');
  });

  test('to the line that is left where filters take the lead away', () => {
    const hkstp = point({ entity: 'hkstp', end: '2022-07-11', value: 1100, qualifier: 'over' });
    expect(messagesOf([hkstp]).title).toBe('HKSTP’s parks had over 1,100 companies in 2022');
  });

  test('and says so where there is nothing left', () => {
    for (const locale of locales)
      expect(messagesOf([], locale, [2010, 2012]).title).toBe(t('empty_title', locale));
  });
});

describe('a subtitle names the years', () => {
  test('of the figures that are drawn', () => {
    expect(messagesOf(rise).subtitle).toMatch(/, 2002 to 2024$/);
  });

  test('that were asked for, where no figure is left', () => {
    for (const locale of locales) {
      const { subtitle } = messagesOf([], locale, [2010, 2012]);
      expect(subtitle).toContain('2010');
      expect(subtitle).toContain('2012');
    }
  });

  test('of a slope, not of all its figures', () => {
    const slope = makeSpec({ ...spec, mark: 'slope' });
    const both = (entity: Point['entity']) =>
      ['2019', '2021'].map((year) => point({ entity, end: `${year}-06-30` }));
    const points = [...both('hkstp'), ...both('science-park'), point({ entity: 'hkstp', end: '2010-06-30' })];
    expect(figureData(slope, points, 'en', draw).words.subtitle).toMatch(/, 2019 to 2021$/);
  });
});

describe('a description serves where the drawing does not', () => {
  test('with the first and last figure of each line, dates and qualifiers', () => {
    const { description } = messagesOf([
      ...rise,
      point({ entity: 'hkstp', end: '2022-12-31', precision: 'year' })
    ]);
    expect(description).toBe(
      'Line chart; lines: 2, figures: 3. ' +
        'Hong Kong Science Park: about 16 (2002), over 1,700 (June 2024). ' +
        'Hong Kong Science and Technology Parks Corporation: 100 (2022).'
    );
  });

  test('in each language as that language is written', () => {
    expect(chinese.map((locale) => messagesOf(rise, locale).description)).toEqual([
      '折線圖；線1條，數字2個。香港科學園：約16（2002年），逾1,700（2024年6月）。',
      '折线图；线1条，数字2个。香港科学园：约16（2002年），逾1,700（2024年6月）。'
    ]);
  });

  test('with each date in brackets, be it a day, a month or a year', () => {
    const span = (precision: Point['precision']) =>
      messagesOf([park('2020-06-30', 20, { precision }), park('2021-07-06', 30, { precision })]).description;
    expect(span('day')).toMatch(/: 20 \(30 June 2020\), 30 \(6 July 2021\)\.$/);
    expect(span('month')).toMatch(/: 20 \(June 2020\), 30 \(July 2021\)\.$/);
    expect(span('year')).toMatch(/: 20 \(2020\), 30 \(2021\)\.$/);
  });

  test('with counts that read alike for one and for many, and one figure given once', () => {
    expect(messagesOf([park('2020-12-31', 20, { precision: 'year' })]).description).toBe(
      'Line chart; lines: 1, figures: 1. Hong Kong Science Park: 20 (2020).'
    );
  });

  test('with how often the sources differ, and no word of it where they do not', () => {
    const differing = { ...statement({ value: 90 }), relation: 'differs' as const };
    const same = { ...statement({ value: 100 }), relation: 'same' as const };
    const at = (day: string, other: Point['others'][number]) => park(day, 100, { others: [other, other] });
    const description = (...points: Point[]) => messagesOf(points).description;
    expect(description(at('2020-12-31', same))).not.toContain('differ');
    expect(description(at('2020-12-31', differing), at('2021-12-31', differing))).toMatch(
      /\. Dates at which sources differ: 2\.$/
    );
    expect(description(at('2020-12-31', differing), at('2021-12-31', same))).toMatch(
      /\. Dates at which sources differ: 1\.$/
    );
  });
});

test('a chart is as at the newest of its dates', () => {
  const older = point({ entity: 'hkstp', end: '2022-12-31', precision: 'year' });
  expect(messagesOf([older, ...rise]).asAt).toBe('as at June 2024');
  expect(messagesOf([older, ...rise], 'zh-Hans').asAt).toBe('截至2024年6月');
  expect(messagesOf([older]).asAt).toBe('in 2022');
  expect(messagesOf([]).asAt).toBe('');
});

test('a date is never written closer than it is known', () => {
  const dated = (['day', 'month', 'year'] as const).map((precision) => ({ end: '2023-12-06', precision }));
  expect(dated.map((date) => dateOf(date, 'en'))).toEqual(['6 December 2023', 'December 2023', '2023']);
  expect(dated.map((date) => dateOf(date, 'zh-Hant'))).toEqual(['2023年12月6日', '2023年12月', '2023年']);
});

test('a figure without points is not drawn, and one with points is, at each size', () => {
  expect(figureData(spec, [], 'en', draw).drawings).toEqual({});
  const sizes = (['half', 'full', 'wall'] as const).map((size) =>
    Object.keys(figureData({ ...spec, size }, rise, 'en', draw).drawings)
  );
  expect(sizes).toEqual([
    ['narrow', 'medium'],
    ['narrow', 'medium', 'full'],
    ['narrow', 'medium', 'full', 'wall']
  ]);
});
