import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/lib/format/locale.ts';
import { formatPercentagePoints } from '../../src/lib/format/units/percentage-points.ts';
import { formatQuantity, type QuantityOptions } from '../../src/lib/format/units/quantity.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

it.each<[number, string, QuantityOptions, string, string, string]>([
  [1227, 'count', {}, '1,227', '1,227', '1,227'],
  [0, 'count', {}, '0', '0', '0'],
  [25_000, 'persons', {}, '25,000', '25,000', '25,000'],
  [25_000, 'persons', { unitWord: true }, '25,000\u00a0people', '25,000人', '25,000人'],
  [25_000, 'persons', { unitWord: true, compact: true }, '25,000\u00a0people', '2.5萬人', '2.5万人'],
  [1, 'persons', { unitWord: true }, '1\u00a0person', '1人', '1人'],
  [2.1, 'percent', {}, '2.1%', '2.1%', '2.1%'],
  [0.8, 'percent', { decimals: 2 }, '0.80%', '0.80%', '0.80%'],
  [0, 'percent', {}, '0%', '0%', '0%'],
  [-1.5, 'percent', {}, '\u22121.5%', '\u22121.5%', '\u22121.5%'],
  [80, 'percent', { unitWord: false }, '80', '80', '80'],
  [400_000, 'sqm', {}, '400,000\u00a0square metres', '400,000平方米', '400,000平方米'],
  [400_000, 'sqm', { compact: true }, '400,000\u00a0square metres', '40萬平方米', '40万平方米'],
  [
    20_000_000,
    'sqm',
    { compact: true },
    '20\u00a0million\u00a0square metres',
    '2,000萬平方米',
    '2,000万平方米'
  ],
  [1, 'sqm', {}, '1\u00a0square metre', '1平方米', '1平方米'],
  [87.7, 'hectare', {}, '87.7\u00a0hectares', '87.7公頃', '87.7公顷'],
  [1, 'hectare', {}, '1\u00a0hectare', '1公頃', '1公顷'],
  [87.7, 'hectare', { unitWord: false }, '87.7', '87.7', '87.7'],
  [56_098, 'sq-km', {}, '56,098\u00a0km²', '56,098平方公里', '56,098平方公里'],
  [16, 'ratio', {}, '16\u00a0to\u00a01', '16比1', '16比1'],
  [2.5, 'ratio', {}, '2.5\u00a0to\u00a01', '2.5比1', '2.5比1'],
  [
    94.5,
    'per-ten-thousand-residents',
    {},
    '94.5\u00a0per\u00a010,000\u00a0residents',
    '每萬名居民94.5',
    '每万人94.5'
  ],
  [94.5, 'per-ten-thousand-residents', { unitWord: false }, '94.5', '94.5', '94.5'],
  [
    3092,
    'per-million-residents',
    { decimals: 0 },
    '3,092\u00a0per\u00a0million\u00a0residents',
    '每百萬名居民3,092',
    '每百万人3,092'
  ],
  [780, 'HKD-million', {}, 'HK$780\u00a0million', '港幣7.8億元', '港币7.8亿元'],
  [0.05, 'HKD-billion', {}, 'HK$50\u00a0million', '港幣5,000萬元', '港币5,000万元'],
  [395_882, 'HKD', {}, 'HK$395,882', '港幣395,882元', '港币395,882元'],
  [13_000, 'CNY-billion', {}, 'RMB\u00a013\u00a0trillion', '人民幣13萬億元', '人民币13万亿元'],
  [66_810, 'CNY', {}, 'RMB\u00a066,810', '人民幣66,810元', '人民币66,810元'],
  [370, 'USD-million', {}, 'US$370\u00a0million', '3.7億美元', '3.7亿美元'],
  [15, 'USD-billion', {}, 'US$15\u00a0billion', '150億美元', '150亿美元'],
  [46_325, 'USD', {}, 'US$46,325', '46,325美元', '46,325美元'],
  [59.22, 'MOP-billion', {}, 'MOP\u00a059.22\u00a0billion', '592.2億澳門元', '592.2亿澳门元'],
  [560_729, 'MOP', {}, 'MOP\u00a0560,729', '560,729澳門元', '560,729澳门元'],
  [68, 'HKD-billion', { unitWord: false }, 'HK$68\u00a0billion', '港幣680億元', '港币680亿元']
])('writes %d in %s with %o as %s, %s, %s', (value, unit, options, ...expected) => {
  expect(locales.map((locale) => formatQuantity(value, unit, locale, options))).toEqual(expected);
});

describe('a rank', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [17, '17th'],
    [21, '21st'],
    [36, '36th'],
    [112, '112th'],
    [1003, '1,003rd']
  ])('writes %d as %s', (rank, expected) => {
    expect(formatQuantity(rank, 'rank', 'en')).toBe(expected);
  });

  it('is a place in Chinese', () => {
    expect(formatQuantity(17, 'rank', 'zh-Hant')).toBe('第17位');
    expect(formatQuantity(17, 'rank', 'zh-Hans')).toBe('第17位');
  });

  it.each([0, -1, 1.5, NaN])('refuses %d', (rank) => {
    expect(() => formatQuantity(rank, 'rank', 'en')).toThrow(RangeError);
  });
});

describe('percentage points', () => {
  it.each<[number, string, string, string]>([
    [1.2, '1.2\u00a0percentage points', '1.2個百分點', '1.2个百分点'],
    [1, '1\u00a0percentage point', '1個百分點', '1个百分点'],
    [-0.3, '\u22120.3\u00a0percentage points', '\u22120.3個百分點', '\u22120.3个百分点']
  ])('writes %d as %s, %s, %s', (points, ...expected) => {
    expect(locales.map((locale) => formatPercentagePoints(points, locale))).toEqual(expected);
  });
});

describe('an unknown unit', () => {
  it.each(['furlong', '', 'HKD-dozen', 'EUR', 'constructor', 'hkd'])(
    'is refused by its name: "%s"',
    (unit) => {
      expect(() => formatQuantity(1, unit, 'en')).toThrow(new RangeError(`unknown unit "${unit}"`));
    }
  );
});
