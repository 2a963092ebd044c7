import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatAsAt } from '../../src/lib/format/as-at.ts';
import type { DatePrecision, DateStyle } from '../../src/lib/format/date-parts.ts';
import { formatDate } from '../../src/lib/format/date.ts';
import type { Locale } from '../../src/lib/format/locale.ts';
import { formatPeriod } from '../../src/lib/format/period.ts';

const locales: Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

describe('a date', () => {
  it.each<[string, DatePrecision, DateStyle, string, string]>([
    ['2025-03-31', 'day', 'long', '31 March 2025', '2025年3月31日'],
    ['2025-03-31', 'day', 'short', '31 Mar 2025', '2025年3月31日'],
    ['2025-03-31', 'month', 'long', 'March 2025', '2025年3月'],
    ['2025-03-31', 'month', 'short', 'Mar 2025', '2025年3月'],
    ['2025-03-31', 'year', 'long', '2025', '2025年'],
    ['2024-05', 'month', 'long', 'May 2024', '2024年5月'],
    ['2024-05', 'year', 'short', '2024', '2024年'],
    ['2018', 'year', 'long', '2018', '2018年'],
    ['1997-07-01', 'day', 'long', '1 July 1997', '1997年7月1日'],
    ['2024-09-09', 'day', 'short', '9 Sep 2024', '2024年9月9日'],
    ['2024-02-29', 'day', 'long', '29 February 2024', '2024年2月29日'],
    ['2000-02-29', 'day', 'long', '29 February 2000', '2000年2月29日'],
    ['2025-12-31', 'day', 'long', '31 December 2025', '2025年12月31日']
  ])('writes %s, known to the %s, %s, as %s, %s', (date, precision, style, english, chinese) => {
    const written = locales.map((locale) => formatDate(date, precision, locale, style));
    expect(written).toEqual([english, chinese, chinese]);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-01-32',
    '2025-13',
    '0000',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00:00Z',
    '31/03/2025',
    ''
  ])('refuses "%s", which is not in the calendar', (date) => {
    expect(() => formatDate(date, 'year', 'en')).toThrow(RangeError);
  });

  it.each<[string, DatePrecision]>([
    ['2018', 'month'],
    ['2018', 'day'],
    ['2018-05', 'day']
  ])('refuses to pad %s to the %s', (date, precision) => {
    expect(() => formatDate(date, precision, 'en')).toThrow(`"${date}" is not known to the ${precision}`);
  });
});

describe('a reference date', () => {
  it.each<[string, DatePrecision, DateStyle, string, string]>([
    ['2025-03-31', 'day', 'long', 'as at 31 March 2025', '截至2025年3月31日'],
    ['2025-03-31', 'day', 'short', 'as at 31 Mar 2025', '截至2025年3月31日'],
    ['2025-03-31', 'month', 'long', 'as at March 2025', '截至2025年3月'],
    ['2023-12-31', 'month', 'short', 'as at Dec 2023', '截至2023年12月'],
    ['2025-12-31', 'year', 'long', 'in 2025', '2025年']
  ])('writes %s, known to the %s, %s, as %s, %s', (date, precision, style, english, chinese) => {
    const written = locales.map((locale) => formatAsAt(date, precision, locale, style));
    expect(written).toEqual([english, chinese, chinese]);
  });
});

describe('under UTC−8, UTC and UTC+8', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['America/Los_Angeles', 480],
    ['UTC', 0],
    ['Asia/Hong_Kong', -480]
  ])('a day is the same day: %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2025-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
    const period = { period: 'range', start: '2024-12-31', end: '2025-01-01', precision: 'day' } as const;
    expect(formatDate('2025-01-01', 'day', 'en')).toBe('1 January 2025');
    expect(formatDate('2024-12-31', 'day', 'zh-Hant')).toBe('2024年12月31日');
    expect(formatDate('2025-03-31', 'month', 'zh-Hans')).toBe('2025年3月');
    expect(formatAsAt('2025-03-31', 'day', 'en')).toBe('as at 31 March 2025');
    expect(formatPeriod(period, 'en')).toBe('31 December 2024 to 1 January 2025');
  });
});
