import { expect, test } from 'vitest';
import { parametersOf, type SeriesPointsRequest } from '$lib/query/questions/series-points';
import { narrowed } from './narrowed-ask';

const ask: SeriesPointsRequest = {
  series: ['hkstp.companies'],
  entities: ['science-park', 'hkstp'],
  dimension: '',
  from: 2017
};

test('an ask without filters stays as it is', () => {
  expect(narrowed(ask, { places: [] })).toEqual(ask);
});

test('places keep what the chart asks of them, in its order', () => {
  expect(narrowed(ask, { places: ['hkstp', 'cyberport', 'science-park'] })).toEqual(ask);
  expect(narrowed(ask, { places: ['hkstp'] })?.entities).toEqual(['hkstp']);
});

test('a chart that has none of the places asks nothing', () => {
  expect(narrowed(ask, { places: ['cyberport'] })).toBeUndefined();
});

test('a chart of all entities asks for the places alone', () => {
  expect(narrowed({ series: ['hkstp.companies'] }, { places: ['hsitp'] })?.entities).toEqual(['hsitp']);
});

test('years narrow a chart, and never widen it', () => {
  expect(narrowed(ask, { from: 2010, to: 2020, places: [] })).toEqual({ ...ask, from: 2017, to: 2020 });
  expect(narrowed(ask, { from: 2019, places: [] })).toEqual({ ...ask, from: 2019 });
  expect(narrowed({ ...ask, to: 2018 }, { to: 2020, places: [] })).toEqual({ ...ask, to: 2018 });
});

test('what an ask leaves out is NULL, and a dimension left out asks for totals', () => {
  expect(parametersOf({ series: ['a'] })).toEqual([['a'], null, '', null, null, null, null, null]);
  expect(
    parametersOf({
      series: ['a'],
      entities: ['b'],
      dimension: 'c',
      categories: ['d'],
      periods: ['year'],
      from: 2001,
      to: 2002,
      units: ['e']
    })
  ).toEqual([['a'], ['b'], 'c', ['d'], ['year'], 2001, 2002, ['e']]);
});
