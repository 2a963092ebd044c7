import { describe, expect, test } from 'vitest';
import type { Currency, Qualifier } from '$lib/catalogue/generated/rows';
import { convert } from '$lib/register/convert';
import type { RegisterRow } from '$lib/register/row';
import { sumOf } from '$lib/register/sum';
import { rowsOf } from './register-answer';

/** Round rates, so that results can be checked by hand. */
const rates = { HKD: 7.8, CNY: 6.5 };
const none = { HKD: undefined, CNY: undefined };

describe('an amount in another currency', () => {
  test.each<[number, Currency, Currency, number]>([
    // 100 x 7.8; 780 / 7.8; 100 x 6.5; 650 / 6.5; 650 / 6.5 x 7.8; 780 / 7.8 x 6.5
    [100, 'USD', 'HKD', 780],
    [780, 'HKD', 'USD', 100],
    [100, 'USD', 'CNY', 650],
    [650, 'CNY', 'USD', 100],
    [650, 'CNY', 'HKD', 780],
    [780, 'HKD', 'CNY', 650]
  ])('%d %s in %s is %d', (amount, from, to, wanted) => {
    expect(convert(amount, from, to, rates)).toBeCloseTo(wanted, 9);
  });

  test.each(['HKD', 'USD', 'CNY'] as const)(
    'in its own currency stays as stated, without a rate: %s',
    (currency) => {
      expect(convert(123.45, currency, currency, none)).toBe(123.45);
    }
  );

  test('is none where a rate is missing that it needs', () => {
    expect(convert(1, 'USD', 'HKD', none)).toBeUndefined();
    expect(convert(1, 'CNY', 'HKD', { HKD: 7.8, CNY: undefined })).toBeUndefined();
    expect(convert(1, 'HKD', 'USD', { HKD: 7.8, CNY: undefined })).toBeCloseTo(1 / 7.8, 12);
  });
});

function round(
  amount: number,
  qualifier: Qualifier = 'exact',
  more: Partial<RegisterRow['stated']> = {}
): RegisterRow {
  return {
    id: String(amount),
    name: 'A',
    groups: {},
    year: 2018,
    stated: { amount, currency: 'USD', qualifier, rates, ...more },
    note: '',
    documents: []
  };
}

describe('a sum', () => {
  test('of exact amounts is exact', () => {
    expect(sumOf([round(100), round(1)], 'HKD')).toEqual({
      value: expect.closeTo(787.8, 9),
      qualifier: 'exact',
      added: 2
    });
  });

  test.each(['about', 'over', 'at-least'] as const)('says "at least" as soon as one is "%s"', (qualifier) => {
    expect(sumOf([round(100), round(1, qualifier)], 'USD')).toEqual({
      value: 101,
      qualifier: 'at-least',
      added: 2
    });
  });

  test.each(['up-to', 'under'] as const)(
    'leaves out an amount that is "%s", and says "at least"',
    (qualifier) => {
      expect(sumOf([round(100), round(50, qualifier)], 'USD')).toEqual({
        value: 100,
        qualifier: 'at-least',
        added: 1
      });
    }
  );

  test('leaves out what it cannot convert, and says "at least"', () => {
    const rows = [round(100), round(50, 'exact', { rates: none })];
    expect(sumOf(rows, 'HKD')).toMatchObject({
      value: expect.closeTo(780, 9),
      qualifier: 'at-least',
      added: 1
    });
    expect(sumOf(rows, 'USD')).toEqual({ value: 150, qualifier: 'exact', added: 2 });
  });
});

describe('rounds of the evidence, by the rates of their year', () => {
  test.each([
    // SenseTime, April 2018
    ['2018-04', 'USD', 600e6],
    // GAC Aion, October 2022
    ['2022-10-20', 'CNY', 18.3e9]
  ] as const)('%s', async (on, currency, amount) => {
    const rows = await rowsOf({ rows: 'rounds' });
    const stated = rows.find((row) => row.date?.on === on && row.stated?.amount === amount)?.stated;
    expect(stated).toMatchObject({ amount, currency });
    expect(stated?.rates).toEqual(evidenceRates[on]);
  });

  test('a round of a year without an average has none', async () => {
    const rows = await rowsOf({ rows: 'rounds' });
    const late = rows.filter(({ year = 0 }) => year > 2025);
    expect(late.map(({ stated }) => stated?.rates)).toEqual([{ HKD: undefined, CNY: undefined }]);
  });
});

/** The rates of data/evidence/exchange-rates.csv. */
const evidenceRates = {
  '2018-04': { HKD: 7.8376, CNY: 6.609 },
  '2022-10-20': { HKD: 7.8306, CNY: 6.729 }
};
