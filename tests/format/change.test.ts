import { describe, expect, it } from 'vitest';
import { formatChange } from '../../src/lib/format/change.ts';
import type { Figure } from '../../src/lib/format/figure.ts';
import type { Locale } from '../../src/lib/format/locale.ts';
import type { Qualifier } from '../../src/lib/format/qualifier.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

function figure(value: number, unit = 'count', qualifier: Qualifier = 'exact', decimals?: number): Figure {
  return { value, unit, qualifier, decimals };
}

describe('a change', () => {
  it.each<[string, Figure, Figure, string, string, string]>([
    ['two exact counts', figure(1000), figure(1250), '▲\u00a0+25%', '▲\u00a0+25%', '▲\u00a0+25%'],
    [
      'two qualified counts',
      figure(1100, 'count', 'over'),
      figure(1500, 'count', 'over'),
      '▲\u00a0about +36%',
      '▲\u00a0約+36%',
      '▲\u00a0约+36%'
    ],
    [
      'an exact count and a qualified one',
      figure(1100),
      figure(1000, 'count', 'about'),
      '▼\u00a0about \u22129.1%',
      '▼\u00a0約\u22129.1%',
      '▼\u00a0约\u22129.1%'
    ],
    [
      'a qualified count and an exact one',
      figure(1000, 'count', 'over'),
      figure(500),
      '▼\u00a0about \u221250%',
      '▼\u00a0約\u221250%',
      '▼\u00a0约\u221250%'
    ],
    [
      'two shares',
      figure(0.8, 'percent'),
      figure(2.1, 'percent'),
      '▲\u00a0+1.3\u00a0percentage points',
      '▲\u00a0+1.3個百分點',
      '▲\u00a0+1.3个百分点'
    ],
    [
      'two qualified shares',
      figure(90, 'percent', 'up-to'),
      figure(80, 'percent', 'about'),
      '▼\u00a0about \u221210\u00a0percentage points',
      '▼\u00a0約\u221210個百分點',
      '▼\u00a0约\u221210个百分点'
    ],
    [
      'a better rank',
      figure(17, 'rank'),
      figure(15, 'rank'),
      '▲\u00a0up\u00a02\u00a0places',
      '▲\u00a0上升2位',
      '▲\u00a0上升2位'
    ],
    [
      'a worse rank',
      figure(7, 'rank'),
      figure(8, 'rank'),
      '▼\u00a0down\u00a01\u00a0place',
      '▼\u00a0下降1位',
      '▼\u00a0下降1位'
    ],
    ['a growth from nothing', figure(0), figure(5), '▲\u00a0+5', '▲\u00a0+5', '▲\u00a0+5'],
    ['the same exact count', figure(5), figure(5), 'no change', '不變', '不变'],
    [
      'the same qualified count',
      figure(1500, 'count', 'over'),
      figure(1500, 'count', 'over'),
      'about the same',
      '大致相若',
      '大致相同'
    ]
  ])('between %s', (_, from, to, ...expected) => {
    expect(locales.map((locale) => formatChange(from, to, locale).text)).toEqual(expected);
  });

  it.each<[string, Figure, Figure, string, string]>([
    ['counts', figure(1100, 'count', 'over'), figure(1500), 'about +400', 'about +36%'],
    ['money', figure(33, 'HKD-billion'), figure(31, 'HKD-billion'), '\u2212HK$2\u00a0billion', '\u22126.1%'],
    [
      'money of two scales',
      figure(800, 'HKD-million'),
      figure(1, 'HKD-billion'),
      '+HK$200\u00a0million',
      '+25%'
    ],
    [
      'money in full and in billions',
      figure(500_000, 'HKD'),
      figure(0.001, 'HKD-billion'),
      '+HK$500,000',
      '+100%'
    ],
    ['areas', figure(87, 'hectare'), figure(86, 'hectare'), '\u22121\u00a0hectare', '\u22121.1%'],
    ['ratios', figure(13, 'ratio'), figure(16, 'ratio'), '+3', '+23%'],
    ['small changes', figure(6_849_300, 'persons'), figure(6_850_000, 'persons'), '+700', '+0.01%'],
    ['large changes', figure(10), figure(1234), '+1,224', '+12,240%'],
    ['no change', figure(4), figure(4), '0', '0%']
  ])('gives difference and percentage of %s', (_, from, to, difference, relative) => {
    expect(formatChange(from, to, 'en')).toMatchObject({ difference, relative });
  });

  it('points its arrow by sign, and for ranks towards the first place', () => {
    expect(formatChange(figure(1), figure(2), 'en')).toMatchObject({ direction: 'up', symbol: '▲' });
    expect(formatChange(figure(2), figure(1), 'en')).toMatchObject({ direction: 'down', symbol: '▼' });
    expect(formatChange(figure(2), figure(2), 'en')).toMatchObject({ direction: 'same', symbol: '' });
    expect(formatChange(figure(2, 'rank'), figure(1, 'rank'), 'en')).toMatchObject({
      direction: 'up',
      symbol: '▲'
    });
  });

  it('leaves empty what cannot be computed', () => {
    expect(formatChange(figure(0), figure(5), 'en').relative).toBe('');
    expect(formatChange(figure(-2), figure(5), 'en').relative).toBe('');
    expect(formatChange(figure(1, 'percent'), figure(2, 'percent'), 'en').relative).toBe('');
    expect(formatChange(figure(0, 'count', 'about'), figure(5), 'zh-Hant').relative).toBe('');
    expect(formatChange(figure(3, 'rank'), figure(3, 'rank'), 'en')).toMatchObject({
      difference: '',
      relative: ''
    });
  });

  it('has no more decimals than the figures state, and no float noise', () => {
    const stated = formatChange(figure(0.7, 'percent', 'exact', 2), figure(0.8, 'percent', 'exact', 2), 'en');
    expect(stated.difference).toBe('+0.10\u00a0percentage points');
    expect(formatChange(figure(0.7, 'percent'), figure(0.8, 'percent'), 'en').difference).toBe(
      '+0.1\u00a0percentage points'
    );
  });

  it('refuses to compare unlike units', () => {
    expect(() => formatChange(figure(1, 'sqm'), figure(1, 'hectare'), 'en')).toThrow(RangeError);
    expect(() => formatChange(figure(1, 'HKD-million'), figure(1, 'USD-million'), 'en')).toThrow(
      'cannot compare a figure in "HKD-million" with one in "USD-million"'
    );
  });
});
