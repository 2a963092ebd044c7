import { describe, expect, it } from 'vitest';
import { threeDigits } from '../../src/lib/format/stated-decimal.ts';
import { formatFigure, shownQualifier, type Figure } from '../../src/lib/format/figure.ts';
import { qualifierWord } from '../../src/lib/format/qualifier-word.ts';
import { formatQualified } from '../../src/lib/format/qualified.ts';
import type { Locale } from '../../src/lib/format/locale.ts';
import type { Qualifier } from '../../src/lib/format/qualifier.ts';
import type { QuantityOptions } from '../../src/lib/format/units/quantity.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

describe('a qualifier', () => {
  it.each<[Qualifier, string, string, string]>([
    ['exact', '1,500', '1,500', '1,500'],
    ['about', 'about 1,500', '約1,500', '约1,500'],
    ['over', 'over 1,500', '逾1,500', '逾1,500'],
    ['under', 'under 1,500', '不足1,500', '不足1,500'],
    ['at-least', 'at least 1,500', '至少1,500', '至少1,500'],
    ['up-to', 'up to 1,500', '最多1,500', '最多1,500']
  ])('stays with its number: %s', (qualifier, ...expected) => {
    expect(locales.map((locale) => formatQualified('1,500', qualifier, locale))).toEqual(expected);
  });

  it('has a word of its own for tables, also where nothing stands before the number', () => {
    expect(locales.map((locale) => qualifierWord('exact', locale))).toEqual(['exact', '確數', '确数']);
    expect(locales.map((locale) => qualifierWord('at-least', locale))).toEqual(['at least', '至少', '至少']);
  });

  it('is refused if it is none of the six', () => {
    const qualifier = 'roughly';
    expect(() => qualifierWord(qualifier as Qualifier, 'en')).toThrow(
      new RangeError('unknown qualifier "roughly"')
    );
    expect(() => formatQualified('1', 'toString' as Qualifier, 'en')).toThrow(RangeError);
  });
});

describe('a figure', () => {
  it.each<[Figure, QuantityOptions, string, string, string]>([
    [{ value: 1500, qualifier: 'over', unit: 'count' }, {}, 'over 1,500', '逾1,500', '逾1,500'],
    [{ value: 900, qualifier: 'about', unit: 'count' }, {}, 'about 900', '約900', '约900'],
    [
      { value: 94.5, qualifier: 'over', unit: 'per-ten-thousand-residents' },
      {},
      'over 94.5\u00a0per\u00a010,000\u00a0residents',
      '每萬名居民逾94.5',
      '每万人逾94.5'
    ],
    [
      { value: 3092, qualifier: 'exact', unit: 'per-million-residents' },
      { unitWord: false },
      '3,092',
      '3,092',
      '3,092'
    ],
    [
      { value: 68, qualifier: 'over', unit: 'HKD-billion' },
      {},
      'over HK$68\u00a0billion',
      '逾港幣680億元',
      '逾港币680亿元'
    ],
    [
      { value: 780, qualifier: 'about', unit: 'HKD-million' },
      {},
      'about HK$780\u00a0million',
      '約港幣7.8億元',
      '约港币7.8亿元'
    ],
    [{ value: 80, qualifier: 'up-to', unit: 'percent' }, {}, 'up to 80%', '最多80%', '最多80%'],
    [{ value: 0.8, qualifier: 'exact', unit: 'percent', decimals: 2 }, {}, '0.80%', '0.80%', '0.80%'],
    [{ value: 7, qualifier: 'exact', unit: 'rank' }, {}, '7th', '第7位', '第7位'],
    [
      { value: 90_000, qualifier: 'over', unit: 'persons' },
      { compact: true, unitWord: true },
      'over 90,000\u00a0people',
      '逾9萬人',
      '逾9万人'
    ]
  ])('writes %o with %o as %s, %s, %s', (figure, options, ...expected) => {
    expect(locales.map((locale) => formatFigure(figure, locale, options))).toEqual(expected);
  });

  it.each<[Qualifier, string]>([
    ['over', 'over 18.6\u00a0million'],
    ['at-least', 'at least 18.6\u00a0million'],
    ['under', 'under 18.7\u00a0million'],
    ['up-to', 'up to 18.7\u00a0million'],
    ['about', 'about 18.7\u00a0million'],
    ['exact', 'about 18.7\u00a0million']
  ])('stays true when the short form rounds it: %s', (qualifier, expected) => {
    const figure = { value: 18_676_600, qualifier, unit: 'count' };
    expect(formatFigure(figure, 'en', threeDigits)).toBe(expected);
  });

  it('stays exact where three digits hold all of it', () => {
    expect(formatFigure({ value: 18_600_000, qualifier: 'exact', unit: 'count' }, 'en', threeDigits)).toBe(
      '18.6\u00a0million'
    );
    expect(shownQualifier({ value: 1234, qualifier: 'exact', unit: 'count' }, threeDigits)).toBe('exact');
  });

  it('drops no digit that a source states', () => {
    const figure: Figure = { value: 11_070, qualifier: 'exact', unit: 'count' };
    expect(locales.map((locale) => formatFigure(figure, locale, { compact: true }))).toEqual(
      Array(3).fill('11,070')
    );
  });

  it('keeps its decimals where the options leave them open', () => {
    const figure: Figure = { value: 2.1, qualifier: 'exact', unit: 'percent', decimals: 2 };
    expect(formatFigure(figure, 'en', { decimals: undefined })).toBe('2.10%');
    expect(formatFigure(figure, 'en', { decimals: 1 })).toBe('2.1%');
  });

  it('names the unit that it does not know', () => {
    expect(() => formatFigure({ value: 1, qualifier: 'over', unit: 'mile' }, 'en')).toThrow(
      'unknown unit "mile"'
    );
  });
});
