import { threeDigits } from '../../src/lib/format/stated-decimal.ts';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/lib/format/locale.ts';
import { formatMoney, type Currency, type MoneyScale } from '../../src/lib/format/units/money.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

describe('money in full', () => {
  it.each<[number, Currency, MoneyScale, string, string, string]>([
    [10, 'HKD', 1e9, 'HK$10\u00a0billion', '港幣100億元', '港币100亿元'],
    [780, 'HKD', 1e6, 'HK$780\u00a0million', '港幣7.8億元', '港币7.8亿元'],
    [13_000, 'CNY', 1e9, 'RMB\u00a013\u00a0trillion', '人民幣13萬億元', '人民币13万亿元'],
    [500, 'USD', 1e6, 'US$500\u00a0million', '5億美元', '5亿美元'],
    [445.527, 'MOP', 1e9, 'MOP\u00a0445.527\u00a0billion', '4,455.27億澳門元', '4,455.27亿澳门元'],
    [0.05, 'HKD', 1e9, 'HK$50\u00a0million', '港幣5,000萬元', '港币5,000万元'],
    [0.0238, 'HKD', 1e9, 'HK$23.8\u00a0million', '港幣2,380萬元', '港币2,380万元'],
    [0.1, 'HKD', 1e6, 'HK$100,000', '港幣10萬元', '港币10万元'],
    [0.005, 'HKD', 1e6, 'HK$5,000', '港幣5,000元', '港币5,000元'],
    [0, 'HKD', 1e9, 'HK$0', '港幣0元', '港币0元'],
    [328_924, 'HKD', 1, 'HK$328,924', '港幣328,924元', '港币328,924元'],
    [104_010.32, 'CNY', 1, 'RMB\u00a0104,010.32', '人民幣104,010.32元', '人民币104,010.32元'],
    [9672, 'USD', 1, 'US$9,672', '9,672美元', '9,672美元'],
    [23_000_000, 'USD', 1, 'US$23\u00a0million', '2,300萬美元', '2,300万美元'],
    [1_234_567, 'USD', 1, 'US$1,234,567', '1,234,567美元', '1,234,567美元'],
    [11_898.4, 'HKD', 1e6, 'HK$11,898.4\u00a0million', '港幣118.984億元', '港币118.984亿元'],
    [16_356, 'HKD', 1e6, 'HK$16.356\u00a0billion', '港幣163.56億元', '港币163.56亿元'],
    [
      2883.3058,
      'CNY',
      1e9,
      'RMB\u00a02,883.3058\u00a0billion',
      '人民幣28,833.058億元',
      '人民币28,833.058亿元'
    ],
    [10.9356, 'CNY', 1e9, 'RMB\u00a010.9356\u00a0billion', '人民幣109.356億元', '人民币109.356亿元'],
    [1_641_970, 'USD', 1e6, 'US$1,641.97\u00a0billion', '16,419.7億美元', '16,419.7亿美元'],
    [-5, 'HKD', 1e9, '\u2212HK$5\u00a0billion', '\u2212港幣50億元', '\u2212港币50亿元'],
    [0.1 + 0.2, 'HKD', 1e9, 'HK$300\u00a0million', '港幣3億元', '港币3亿元']
  ])('writes %d %s of %d as %s, %s, %s', (amount, currency, scale, ...expected) => {
    expect(locales.map((locale) => formatMoney(amount, currency, scale, locale))).toEqual(expected);
  });

  it('keeps the zeros that the source states', () => {
    expect(formatMoney(1148, 'HKD', 1e6, 'en', { decimals: 1 })).toBe('HK$1,148.0\u00a0million');
    expect(formatMoney(1148, 'HKD', 1e6, 'zh-Hant', { decimals: 1 })).toBe('港幣11.480億元');
    expect(formatMoney(2.1, 'HKD', 1e9, 'en', { decimals: 2 })).toBe('HK$2.10\u00a0billion');
    expect(formatMoney(15_000, 'HKD', 1e6, 'en', { decimals: 0 })).toBe('HK$15\u00a0billion');
  });
});

describe('money with three digits', () => {
  it.each<[number, Currency, MoneyScale, string, string, string]>([
    [2883.3058, 'CNY', 1e9, 'RMB\u00a02.88\u00a0trillion', '人民幣2.88萬億元', '人民币2.88万亿元'],
    [16_356, 'HKD', 1e6, 'HK$16.4\u00a0billion', '港幣164億元', '港币164亿元'],
    [328_924, 'HKD', 1, 'HK$329,000', '港幣32.9萬元', '港币32.9万元'],
    [9672, 'USD', 1, 'US$9,672', '9,672美元', '9,672美元'],
    [999.9999, 'HKD', 1e6, 'HK$1\u00a0billion', '港幣10億元', '港币10亿元'],
    [68, 'HKD', 1e9, 'HK$68\u00a0billion', '港幣680億元', '港币680亿元']
  ])('writes %d %s of %d as %s, %s, %s', (amount, currency, scale, ...expected) => {
    expect(locales.map((locale) => formatMoney(amount, currency, scale, locale, threeDigits))).toEqual(
      expected
    );
  });
});

it('never writes a bare $ or ¥', () => {
  for (const locale of locales)
    for (const currency of ['HKD', 'USD', 'CNY', 'MOP'] as const)
      expect(formatMoney(12.5, currency, 1e6, locale)).not.toMatch(/(^|[^KS])\$|¥/);
});

it('refuses an amount that is no number', () => {
  expect(() => formatMoney(NaN, 'HKD', 1e9, 'zh-Hant')).toThrow(RangeError);
});
