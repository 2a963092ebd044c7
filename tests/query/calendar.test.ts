import { describe, expect, test } from 'vitest';
import { isoDate, isoMoment, isoTime } from '../../src/lib/query/parquet/calendar';

describe('isoDate', () => {
  test.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [19_782, '2024-02-29'],
    [11_016, '2000-02-29'],
    [-25_508, '1900-03-01'],
    [-719_162, '0001-01-01'],
    [-719_528, '0000-01-01'],
    [-735_160, '-0043-03-15'],
    [2_932_896, '9999-12-31'],
    [2_147_483_647, 'infinity'],
    [-2_147_483_647, '-infinity']
  ])('%i days are %s', (days, date) => {
    expect(isoDate(days)).toBe(date);
  });

  test('agrees with the calendar of the language, day by day over two centuries', () => {
    for (let days = -36_525; days < 36_525; days++) {
      expect(isoDate(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
    }
  });
});

test.each([
  [0n, 2, '00:00:00'],
  [86_399_500_000n, 2, '23:59:59.5'],
  [3_723_000n, 1, '01:02:03'],
  [1_000_000_001n, 3, '00:00:01.000000001']
])('isoTime of %d in unit %d is %s', (ticks, unit, time) => {
  expect(isoTime(ticks, unit)).toBe(time);
});

test.each([
  [0n, 0, '1970-01-01 00:00:00'],
  [-1n, 0, '1969-12-31 23:59:59'],
  [-1n, 2, '1969-12-31 23:59:59.999999'],
  [1_709_251_199_123_456n, 2, '2024-02-29 23:59:59.123456']
])('isoMoment of %d in unit %d is %s', (ticks, unit, moment) => {
  expect(isoMoment(ticks, unit)).toBe(moment);
});
