import { describe, expect, it } from 'vitest';
import type { DateStyle } from '../../src/lib/format/date-parts.ts';
import { fiscalYearNote } from '../../src/lib/format/fiscal-year-note.ts';
import type { Locale } from '../../src/lib/format/locale.ts';
import { formatPeriod, type Period } from '../../src/lib/format/period.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

type Case = [Period['period'], string | null, string, Period['precision'], DateStyle, string, string];

describe('a period', () => {
  it.each<Case>([
    ['instant', '', '2025-03-31', 'day', 'long', '31 March 2025', '2025年3月31日'],
    ['instant', null, '2024-05-31', 'month', 'short', 'May 2024', '2024年5月'],
    ['instant', '', '2018-12-31', 'year', 'long', '2018', '2018年'],
    ['year', '2018-01-01', '2018-12-31', 'year', 'long', '2018', '2018年'],
    ['year', '2018-01-01', '2018-12-31', 'day', 'long', '2018', '2018年'],
    ['fiscal-year', '2024-04-01', '2025-03-31', 'year', 'long', '2024-25', '2024-25年度'],
    ['fiscal-year', '', '2015-03-31', 'year', 'short', '2014-15', '2014-15年度'],
    ['fiscal-year', '1999-04-01', '2000-03-31', 'year', 'long', '1999-2000', '1999-2000年度'],
    ['fiscal-year', '2008-04-01', '2009-03-31', 'year', 'long', '2008-09', '2008-09年度'],
    ['range', '2018-07-11', '2022-07-11', 'year', 'long', '2018 to 2022', '2018年至2022年'],
    [
      'range',
      '2018-07-11',
      '2022-07-11',
      'day',
      'long',
      '11 July 2018 to 11 July 2022',
      '2018年7月11日至2022年7月11日'
    ],
    ['range', '2021-10-01', '2022-09-30', 'month', 'short', 'Oct 2021 to Sep 2022', '2021年10月至2022年9月'],
    ['range', '2024-01-01', '2024-06-30', 'month', 'long', 'January to June 2024', '2024年1月至6月'],
    [
      'range',
      '2025-01-01',
      '2025-12-03',
      'day',
      'long',
      '1 January to 3 December 2025',
      '2025年1月1日至12月3日'
    ],
    ['range', '2025-12-01', '2025-12-03', 'day', 'long', '1 to 3 December 2025', '2025年12月1日至3日'],
    ['range', '2025-12-03', '2025-12-03', 'day', 'long', '3 December 2025', '2025年12月3日'],
    ['range', '2024-02-01', '2024-02-29', 'month', 'long', 'February 2024', '2024年2月'],
    ['range', '2021-02-01', '2021-11-30', 'year', 'long', '2021', '2021年'],
    [
      'cumulative',
      '2018-04-01',
      '2024-05-31',
      'day',
      'long',
      'since 1 April 2018, up to 31 May 2024',
      '自2018年4月1日起，截至2024年5月31日'
    ],
    [
      'cumulative',
      '2018-04-30',
      '2025-11-30',
      'month',
      'short',
      'since Apr 2018, up to Nov 2025',
      '自2018年4月起，截至2025年11月'
    ],
    [
      'cumulative',
      '2001-05-07',
      '2019-12-31',
      'year',
      'long',
      'since 2001, up to 2019',
      '自2001年起，截至2019年'
    ],
    ['cumulative', '', '2024-05-31', 'day', 'long', 'up to 31 May 2024', '截至2024年5月31日'],
    ['cumulative', '2024-01-01', '2024-12-31', 'year', 'long', 'up to 2024', '截至2024年']
  ])('of kind %s from %s to %s, known to the %s, %s, is "%s", %s', (...row) => {
    const [period, start, end, precision, style, english, chinese] = row;
    const written = locales.map((locale) => formatPeriod({ period, start, end, precision }, locale, style));
    expect(written).toEqual([english, chinese, chinese]);
  });

  it.each<[string, Period]>([
    ['has no start', { period: 'range', start: '', end: '2022-07-11', precision: 'day' }],
    ['ends before it starts', { period: 'range', start: '2023-07-11', end: '2022-07-11', precision: 'day' }],
    ['ends before', { period: 'cumulative', start: '2023-07-11', end: '2022-07-11', precision: 'day' }],
    ['no fiscal year', { period: 'fiscal-year', start: '2024-01-01', end: '2024-12-31', precision: 'year' }],
    ['no fiscal year', { period: 'fiscal-year', start: '2023-04-01', end: '2025-03-31', precision: 'year' }],
    ['not in the calendar', { period: 'instant', start: '', end: '2025-02-30', precision: 'year' }],
    ['not in the calendar', { period: 'range', start: '2021-02-30', end: '2022-01-01', precision: 'day' }]
  ])('is refused if it %s', (message, period) => {
    expect(() => formatPeriod(period, 'en')).toThrow(RangeError);
    expect(() => formatPeriod(period, 'en')).toThrow(message);
  });

  it('is refused if its kind is unknown', () => {
    const kind = 'decade';
    const period = { period: kind as Period['period'], start: '', end: '2020', precision: 'year' } as const;
    expect(() => formatPeriod(period, 'en')).toThrow(new RangeError('unknown period "decade"'));
  });
});

it('says what a fiscal year is', () => {
  expect(locales.map(fiscalYearNote)).toEqual([
    '1 April to 31 March',
    '4月1日至翌年3月31日',
    '4月1日至次年3月31日'
  ]);
});
