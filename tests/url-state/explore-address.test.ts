import { describe, expect, test } from 'vitest';
import { edgeBin, edgeValue } from '../../src/lib/query/crossfilter/dimension';
import type { ExploredData, ExploredViewData } from '../../src/lib/query/crossfilter/explored-data';
import { moneyDimension } from '../../src/lib/query/crossfilter/money-dimension';
import { yearsDimension } from '../../src/lib/query/crossfilter/years-dimension';
import { exploreAddress } from '../../src/lib/url-state/explore-address';

const none = { counts: [], sums: {}, names: {} };
const sector: ExploredViewData = {
  ...none,
  id: 'sector',
  kind: 'categories',
  dimension: { kind: 'categories', column: 'sector', values: ['fintech', 'green tech', 'other'], rest: true }
};
const amounts = [3_000_000, 400_000, 2_000_000].map((least): ExploredViewData => ({
  ...none,
  id: 'amount',
  kind: 'money',
  dimension: moneyDimension('amount', least, 9e10)
}));
const companies: ExploredData = {
  id: 'companies',
  rows: 9,
  byPlace: false,
  currencies: [],
  views: [{ ...none, id: 'founded', kind: 'years', dimension: yearsDimension('founded', 1991, 2023) }, sector]
};
const rounds: ExploredData = {
  id: 'rounds',
  rows: 9,
  byPlace: false,
  currencies: ['HKD', 'USD', 'CNY'],
  views: [...amounts, sector]
};
const address = exploreAddress([companies, rounds]);

test.each([
  '',
  '?founded=2010-2015',
  '?founded=1991-1991',
  '?sector=fintech,green%20tech',
  '?sector=*,-',
  '?founded=2000-2023&sector=other&sort=-founded',
  '?rows=rounds&amount=1000000000-10000000000',
  '?rows=rounds&measure=sum&sector=fintech',
  '?rows=rounds&currency=USD&amount=103000000-1e%2B11&sort=amount'.replace('1e%2B11', '10000000000')
])('an address says again what it was read from: %s', (search) => {
  const { state, ignored } = address.read(search);
  expect(ignored).toEqual([]);
  expect(address.write(state)).toBe(search);
});

test.each([
  ['?founded=2015-2010', 'founded'],
  ['?founded=soon', 'founded'],
  ['?founded=1000-9000', 'founded'],
  ['?sector=fintech,magic', 'sector'],
  ['?rows=unicorns', 'rows'],
  ['?currency=USD', 'currency'],
  ['?sort=company_id', 'sort'],
  ['?sort=name_en;DROP TABLE companies', 'sort'],
  ['?colour=red', 'colour'],
  ['?measure=sum', 'measure'],
  ['?rows=rounds&measure=median', 'measure'],
  ['?rows=rounds&amount=-5-10', 'amount']
])('a part that cannot be used is ignored and named: %s', (search, name) => {
  const { state, ignored } = address.read(search);
  expect(ignored.map((part) => 'name' in part && part.name)).toEqual([name]);
  expect(state.filters.filter(Boolean)).toEqual([]);
});

test('a table of which rows are read by their places is sorted by what views bin, and by its sectors at first', () => {
  const { read } = exploreAddress([{ ...companies, byPlace: true }]);
  expect(read('').state.sort).toEqual({ column: 'sector', down: false });
  expect(read('?sort=-name_en')).toMatchObject({
    state: { sort: { column: 'sector', down: false } },
    ignored: [{ name: 'sort', value: '-name_en' }]
  });
  expect(read('?sort=founded').state.sort).toEqual({ column: 'founded', down: false });
});

test('what is valid beside what is not holds', () => {
  const { state, ignored } = address.read('?founded=2010-2012&founded=2013-2014&sector=nope');
  expect(state.filters).toEqual([[[19, 22]], undefined]);
  expect(ignored).toEqual([
    { why: 'repeated', name: 'founded' },
    { why: 'value', name: 'sector', value: 'nope' }
  ]);
});

describe('edges of bins and values lead to one another', () => {
  test.each([
    ['money', moneyDimension('amount', 250_000, 1.8e10)],
    ['years', yearsDimension('founded', 1991, 2023)],
    ['many years', yearsDimension('founded', 1, 2023)]
  ])('of %s', (_, dimension) => {
    if (dimension.kind !== 'steps') throw new TypeError('steps');
    for (let bin = 0; bin <= dimension.bins; bin++)
      expect(edgeBin(dimension, edgeValue(dimension, bin))).toBe(bin);
  });
});
