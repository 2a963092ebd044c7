import { describe, expect, it, test } from 'vitest';
import type { Locale } from '../../src/lib/format/locale.ts';
import { axisUnit } from '../../src/lib/format/units/axis-unit.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

/** The title of an axis, then its ticks, in each language. */
const written = (unit: string, ticks: readonly number[]) =>
  locales.map((locale) => {
    const { title, write } = axisUnit(unit, ticks, locale);
    return [title, ...ticks.map(write)].join(' | ');
  });

describe('an axis names its unit once, and its ticks are bare numbers', () => {
  it.each<[string, readonly number[], string, string, string]>([
    ['count', [0, 500, 1000], ' | 0 | 500 | 1,000', ' | 0 | 500 | 1,000', ' | 0 | 500 | 1,000'],
    [
      'count',
      [0, 20_000, 80_000],
      ' | 0 | 20,000 | 80,000',
      ' | 0 | 20,000 | 80,000',
      ' | 0 | 20,000 | 80,000'
    ],
    ['persons', [0, 2e6, 4e6], 'million | 0 | 2 | 4', '萬 | 0 | 200 | 400', '万 | 0 | 200 | 400'],
    ['percent', [0, 0.5, 1], '% | 0.0 | 0.5 | 1.0', '% | 0.0 | 0.5 | 1.0', '% | 0.0 | 0.5 | 1.0'],
    [
      'HKD-billion',
      [0, 25, 50],
      'HK$ billion | 0 | 25 | 50',
      '港幣億元 | 0 | 250 | 500',
      '港币亿元 | 0 | 250 | 500'
    ],
    ['HKD-million', [0, 100], 'HK$ million | 0 | 100', '港幣億元 | 0 | 1', '港币亿元 | 0 | 1'],
    [
      'CNY',
      [0, 100_000, 200_000],
      'RMB | 0 | 100,000 | 200,000',
      '人民幣萬元 | 0 | 10 | 20',
      '人民币万元 | 0 | 10 | 20'
    ],
    ['USD-million', [0, 40], 'US$ million | 0 | 40', '萬美元 | 0 | 4,000', '万美元 | 0 | 4,000'],
    [
      'sqm',
      [0, 200_000, 400_000],
      'thousand square metres | 0 | 200 | 400',
      '萬平方米 | 0 | 20 | 40',
      '万平方米 | 0 | 20 | 40'
    ],
    ['hectare', [0, 50], 'hectares | 0 | 50', '公頃 | 0 | 50', '公顷 | 0 | 50'],
    ['rank', [1, 5], 'Rank | 1 | 5', '名次 | 1 | 5', '名次 | 1 | 5'],
    ['ratio', [0, 15], 'to 1 | 0 | 15', '比1 | 0 | 15', '比1 | 0 | 15']
  ])('%s at %j', (unit, ticks, ...expected) => {
    expect(written(unit, ticks)).toEqual(expected);
  });

  it('writes every tick with as many decimals as the finest of them, and a minus as U+2212', () => {
    const { write } = axisUnit('percent', [-0.5, 0, 0.25], 'en');
    expect([-0.5, 0, 0.25].map(write)).toEqual(['\u22120.50', '0.00', '0.25']);
  });
});

test('an unknown unit is refused by name', () => {
  expect(() => axisUnit('mile', [0, 1], 'en')).toThrow(new RangeError('unknown unit "mile"'));
});
