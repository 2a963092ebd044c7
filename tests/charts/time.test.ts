import { afterEach, describe, expect, test, vi } from 'vitest';
import { spanOf, timeOf, windowOf } from '$lib/charts/time';
import { statement } from './make-point';

afterEach(() => vi.unstubAllEnvs());

const instant = (end: string, precision: 'day' | 'month' | 'year') => statement({ end, precision });
const window = (period: 'range' | 'year' | 'fiscal-year' | 'cumulative', start: string | null, end: string) =>
  statement({ period, start, end });

describe('the span of a date', () => {
  test.each([
    ['a day is that day', instant('2019-01-01', 'day'), [2019, 2019 + 1 / 365]],
    ['the last day of a year ends with it', instant('2019-12-31', 'day'), [2019 + 364 / 365, 2020]],
    [
      'a leap day lies in a year of 366 days',
      instant('2024-02-29', 'day'),
      [2024 + 59 / 366, 2024 + 60 / 366]
    ],
    ['a month is that month, whatever its day', instant('2019-07-15', 'month'), [2019.5, 2019 + 7 / 12]],
    ['a December ends its year', instant('2019-12-01', 'month'), [2019 + 11 / 12, 2020]],
    ['a year is that year, whatever its month and day', instant('2019-03-31', 'year'), [2019, 2020]],
    ['a window is what it measures', window('range', '2018-01-01', '2021-12-31'), [2018, 2022]],
    ['a counted year is that year', window('year', '2021-01-01', '2021-12-31'), [2021, 2022]],
    [
      'a fiscal year is April to March',
      window('fiscal-year', '2023-04-01', '2024-03-31'),
      [2023 + 90 / 365, 2024 + 91 / 366]
    ],
    [
      'a running total is the day that it runs to',
      window('cumulative', '2018-01-01', '2021-12-31'),
      [2021 + 364 / 365, 2022]
    ],
    [
      'a year without a start is placed by its end',
      window('year', null, '2021-12-31'),
      [2021 + 364 / 365, 2022]
    ]
  ])('%s', (_, dated, [from = 0, to = 0]) => {
    const span = spanOf(dated);
    expect(span[0]).toBeCloseTo(from, 10);
    expect(span[1]).toBeCloseTo(to, 10);
  });
});

describe('a figure stands', () => {
  test.each([
    ['in the middle of its year, where no more is known', instant('2019-12-31', 'year'), 2019.5],
    ['in the middle of its month', instant('2019-07-31', 'month'), 2019 + 6.5 / 12],
    ['in the middle of the year that it counts', window('year', '2021-01-01', '2021-12-31'), 2021.5],
    ['at the end of its window', window('range', '2018-01-01', '2021-12-31'), 2022]
  ])('%s', (_, dated, at) => {
    expect(timeOf(dated)).toBeCloseTo(at, 10);
  });
});

test.each([
  ['a range runs from its start to its end', window('range', '2018-01-01', '2021-12-31'), 2018, 2022],
  ['a running total does so too', window('cumulative', '2018-01-01', '2021-12-31'), 2018, 2022],
  ['without a start there is its date alone', instant('2019-07-31', 'month'), undefined, 2019 + 6.5 / 12]
])('the window of a statement: %s', (_, dated, from, to) => {
  const [start, end] = windowOf(dated);
  if (from === undefined) expect(start).toBeUndefined();
  else expect(start).toBeCloseTo(from, 10);
  expect(end).toBeCloseTo(to, 10);
});

test.each(['America/Los_Angeles', 'UTC', 'Asia/Hong_Kong', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'no time zone enters: %s',
  (zone) => {
    const dates = ['1997-07-01', '2002-06-27', '2011-12-30', '2020-02-29', '2023-12-31', '2024-01-01'];
    const placed = () => dates.map((day) => spanOf(instant(day, 'day')));
    vi.stubEnv('TZ', 'UTC');
    const before = placed();
    vi.stubEnv('TZ', zone);
    expect(new Date(2024, 0, 1).getTimezoneOffset() === 0).toBe(zone === 'UTC');
    expect(placed()).toEqual(before);
  }
);
