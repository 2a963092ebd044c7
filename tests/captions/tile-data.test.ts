import { describe, expect, test } from 'vitest';
import type { HeadlineSpec } from '$lib/charts/headlines';
import type { Point } from '$lib/charts/point';
import { NoHeadlineError, tileData } from '$lib/captions/tile-data';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { point } from '../charts/make-point';

const companies: HeadlineSpec = {
  id: 'hkstp-companies',
  series: 'hkstp.companies',
  entity: 'hkstp',
  chart: 'park-companies'
};
const locales = languages.map(({ locale }) => locale);
const tile = (points: readonly Point[], locale: Locale = 'en') =>
  tileData(companies, points, locale, (history) => history.map(({ value }) => value).join(' '));

const bounds = [
  point({ end: '2022-07-11', value: 1100, qualifier: 'over' }),
  point({ end: '2023-12-06', value: 1500, qualifier: 'over' })
];

describe('a tile', () => {
  test('says its figure with its qualifier, and as at when', () => {
    expect(locales.map((locale) => [tile(bounds, locale).figure, tile(bounds, locale).date])).toEqual([
      ['over 1,500', 'as at 6 December 2023'],
      ['逾1,500', '截至2023年12月6日'],
      ['逾1,500', '截至2023年12月6日']
    ]);
  });

  test('compares in words, with both dates and both qualifiers', () => {
    expect(locales.map((locale) => tile(bounds, locale).comparison)).toEqual([
      'previously over 1,100, 11 July 2022',
      '上次：逾1,100（2022年7月11日）',
      '上次：逾1,100（2022年7月11日）'
    ]);
  });

  test('says since when nothing changed, or that nothing earlier was found', () => {
    const same = ['2021-12-31', '2023-12-31'].map((end) => point({ end, precision: 'year', value: 7 }));
    expect(tile(same).comparison).toBe('unchanged since 2021');
    expect(tile(same.slice(1)).comparison).toBe('no earlier figure found');
  });

  test('names a newer figure of a secondary source as such', () => {
    const newer = point({ end: '2024-05-31', value: 1600, qualifier: 'about', tier: 'secondary' });
    expect(tile([...bounds, newer]).newer).toBe('A secondary source gives about 1,600, 31 May 2024');
    expect(tile([...bounds, newer]).figure).toBe('over 1,500');
    expect(tile(bounds).newer).toBe('');
  });

  test('says of another period that it overlaps, and speaks of no rise', () => {
    const raised = (start: string, end: string, value: number) =>
      point({ period: 'range', start, end, precision: 'year', value, unit: 'HKD-billion' });
    const windows = [raised('2018-10-06', '2021-10-06', 33), raised('2018-07-11', '2022-07-11', 68)];
    const { figure, date, comparison, sparkline } = tile(windows);
    expect([figure, date, sparkline]).toEqual(['HK$68 billion', '2018 to 2022', '']);
    expect(comparison).toBe('also stated: HK$33\u00a0billion, 2018 to 2021; periods overlap, do not add');
    expect(tile(windows, 'zh-Hant').figure).toBe('港幣680億元');
  });

  test('has a sparkline from three dates on, and says what it spans', () => {
    expect(tile(bounds)).toMatchObject({ sparkline: '', sparklineLabel: '' });
    const three = [point({ end: '2020-12-31', precision: 'year', value: 900 }), ...bounds];
    expect(tile(three)).toMatchObject({
      sparkline: '900 1100 1500',
      sparklineLabel: '3 dates from 2020 to 6 December 2023'
    });
  });

  test('draws no secondary figure into its sparkline', () => {
    const three = [point({ end: '2020-12-31', value: 900, tier: 'secondary' }), ...bounds];
    expect(tile(three).sparkline).toBe('');
  });

  test('says from when it is stale, and why', () => {
    expect(tile(bounds)).toMatchObject({
      staleFrom: '2026-10-06',
      staleWhy: 'Older than twice the usual interval of this series (17 months)'
    });
  });

  test('may break its line between number and unit, as a tile is narrow', () => {
    const area = point({ value: 31000, unit: 'sqm' });
    expect(tile([area]).figure).toBe('31,000 square metres');
  });

  test('has its source, and the chart that its spec names', () => {
    expect(tile(bounds).source).toMatchObject({ url: 'https://example.com/', publisher: 'Nobody' });
    const charted = tileData({ ...companies, chart: 'park-companies' }, bounds, 'en', () => '');
    expect(charted.chart).toBe('park-companies');
  });

  test('cannot stand on secondary sources alone', () => {
    const alone = [point({ tier: 'secondary' })];
    expect(() => tile(alone)).toThrow(NoHeadlineError);
    expect(() => tile(alone)).toThrow(
      'Headline hkstp-companies: series hkstp.companies has no official or press figure'
    );
  });
});
