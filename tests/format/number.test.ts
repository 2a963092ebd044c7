import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/lib/format/locale.ts';
import { formatNumber } from '../../src/lib/format/number.ts';
import { threeDigits, type NumberOptions } from '../../src/lib/format/stated-decimal.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

describe('a number in full', () => {
  it.each<[number, NumberOptions, string]>([
    [0, {}, '0'],
    [-0, {}, '0'],
    [999, {}, '999'],
    [1500, {}, '1,500'],
    [25_000, {}, '25,000'],
    [4_404_000, {}, '4,404,000'],
    [1e12, {}, '1,000,000,000,000'],
    [1e21, {}, '1,000,000,000,000,000,000,000'],
    [-1234.5, {}, '\u22121,234.5'],
    [0.1 + 0.2, {}, '0.3'],
    [4.35 * 100, {}, '435'],
    [1 / 3, {}, '0.333333'],
    [1e-7, {}, '0'],
    [-1e-7, {}, '0'],
    [0.8, { decimals: 2 }, '0.80'],
    [3, { decimals: 1 }, '3.0'],
    [0, { decimals: 2 }, '0.00'],
    [1.005, { decimals: 2 }, '1.01'],
    [0.5, { decimals: 0 }, '1'],
    [-2.5, { decimals: 0 }, '\u22123'],
    [9.999, { decimals: 2 }, '10.00'],
    [2.39, { decimals: 1, rounding: 'down' }, '2.3'],
    [2.31, { decimals: 1, rounding: 'up' }, '2.4'],
    [-2.31, { decimals: 1, rounding: 'down' }, '\u22122.4'],
    [-2.39, { decimals: 1, rounding: 'up' }, '\u22122.3'],
    [2.3, { decimals: 1, rounding: 'up' }, '2.3']
  ])('writes %d with %o as %s in every language', (value, options, expected) => {
    expect(locales.map((locale) => formatNumber(value, locale, options))).toEqual(Array(3).fill(expected));
  });
});

describe('a compact number', () => {
  it.each<[number, string, string, string]>([
    [0, '0', '0', '0'],
    [1536, '1,536', '1,536', '1,536'],
    [9999, '9,999', '9,999', '9,999'],
    [10_000, '10,000', '1萬', '1万'],
    [25_000, '25,000', '2.5萬', '2.5万'],
    [11_070, '11,070', '11,070', '11,070'],
    [18_676, '18,676', '18,676', '18,676'],
    [999_999, '999,999', '999,999', '999,999'],
    [1_350_000, '1.35\u00a0million', '135萬', '135万'],
    [7_498_100, '7,498,100', '749.81萬', '749.81万'],
    [13_500_000, '13.5\u00a0million', '1,350萬', '1,350万'],
    [86_170_000, '86.17\u00a0million', '8,617萬', '8,617万'],
    [780_000_000, '780\u00a0million', '7.8億', '7.8亿'],
    [2_100_000_000, '2.1\u00a0billion', '21億', '21亿'],
    [1e12, '1\u00a0trillion', '1萬億', '1万亿'],
    [13e12, '13\u00a0trillion', '13萬億', '13万亿'],
    [2e15, '2,000\u00a0trillion', '2,000萬億', '2,000万亿'],
    [-2_500_000, '\u22122.5\u00a0million', '\u2212250萬', '\u2212250万']
  ])('writes every digit of %d: %s, %s, %s', (value, ...expected) => {
    expect(locales.map((locale) => formatNumber(value, locale, { compact: true }))).toEqual(expected);
  });

  it.each<[number, string, string, string]>([
    [9999, '9,999', '9,999', '9,999'],
    [18_676, '18,700', '1.87萬', '1.87万'],
    [999_499, '999,000', '99.9萬', '99.9万'],
    [999_999, '1\u00a0million', '100萬', '100万'],
    [86_170_000, '86.2\u00a0million', '8,620萬', '8,620万'],
    [99_999_999, '100\u00a0million', '1億', '1亿'],
    [999_999_999_999, '1\u00a0trillion', '1萬億', '1万亿']
  ])('writes %d with three digits as %s, %s, %s where it is asked to', (value, ...expected) => {
    expect(locales.map((locale) => formatNumber(value, locale, threeDigits))).toEqual(expected);
  });

  it('keeps as many significant digits as it is told', () => {
    const options = { compact: true, digits: 4 };
    expect(formatNumber(13_567_890, 'en', options)).toBe('13.57\u00a0million');
    expect(formatNumber(13_567_890, 'zh-Hant', options)).toBe('1,357萬');
    expect(formatNumber(18_676, 'en', options)).toBe('18,680');
    expect(formatNumber(1_234_567, 'en', { compact: true, digits: 7 })).toBe('1,234,567');
  });

  it('can be rounded so that a bound stays true', () => {
    expect(formatNumber(18_676_600, 'en', { ...threeDigits, rounding: 'down' })).toBe('18.6\u00a0million');
    expect(formatNumber(18_610_000, 'en', { ...threeDigits, rounding: 'up' })).toBe('18.7\u00a0million');
  });

  it('rounds to the stated decimals before it chooses the word', () => {
    expect(formatNumber(9999.6, 'zh-Hant', { compact: true, decimals: 0 })).toBe('1萬');
    expect(formatNumber(9999.6, 'zh-Hant', { compact: true, decimals: 1 })).toBe('9,999.6');
  });
});

describe('a number that cannot be written', () => {
  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => formatNumber(value, 'en')).toThrow(RangeError);
  });

  it.each<NumberOptions>([
    { decimals: -1 },
    { decimals: 1.5 },
    { decimals: 13 },
    { digits: 0 },
    { digits: 2.5 }
  ])('refuses the options %o', (options) => {
    expect(() => formatNumber(1, 'en', options)).toThrow(RangeError);
  });
});
