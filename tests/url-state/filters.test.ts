import { describe, expect, test } from 'vitest';
import {
  isUnfiltered,
  noFilters,
  normal,
  parseFilters,
  searchOf,
  type Filters
} from '$lib/url-state/filters';
import type { Ignored } from '$lib/url-state/search-codec';

const range = { first: 1997, last: 2026, places: new Set(['hkstp', 'hsitp', 'science-park']) };
const parse = (search: string) => parseFilters(new URLSearchParams(search), range);

describe('an address is read', () => {
  test.each<[string, Filters]>([
    ['', noFilters],
    ['?', noFilters],
    ['?from=2010', { from: 2010, places: [] }],
    ['?to=2020', { to: 2020, places: [] }],
    ['?from=2010&to=2020', { from: 2010, to: 2020, places: [] }],
    ['?to=2020&from=2010', { from: 2010, to: 2020, places: [] }],
    ['?from=2015&to=2015', { from: 2015, to: 2015, places: [] }],
    ['?place=hsitp', { places: ['hsitp'] }],
    ['?place=hsitp,hkstp', { places: ['hsitp', 'hkstp'] }],
    ['?place=hsitp&place=hkstp', { places: ['hsitp', 'hkstp'] }],
    ['?place=hsitp%2Chkstp', { places: ['hsitp', 'hkstp'] }],
    ['?place=hsitp,hsitp', { places: ['hsitp'] }],
    ['?from=2010&to=2020&place=science-park', { from: 2010, to: 2020, places: ['science-park'] }]
  ])('%s', (search, filters) => {
    expect(parse(search)).toEqual({ filters, ignored: [] });
  });

  test('the first and the last year filter nothing, and are no mistake', () => {
    expect(parse('?from=1997&to=2026')).toEqual({ filters: noFilters, ignored: [] });
    expect(parse('?from=2026')).toEqual({ filters: { from: 2026, places: [] }, ignored: [] });
    expect(parse('?to=1997')).toEqual({ filters: { to: 1997, places: [] }, ignored: [] });
  });
});

describe('what is malformed is named, and the rest holds', () => {
  const wrongYear = (name: 'from' | 'to', value: string): Ignored[] => [{ why: 'year', name, value }];
  const repeated = (name: 'from' | 'to'): Ignored[] => [{ why: 'repeated', name }];
  const unknown = (name: string): Ignored[] => [{ why: 'unknown', name }];
  const place = (...values: string[]): Ignored[] => values.map((value) => ({ why: 'place', value }));

  test.each<[string, Ignored[], Filters?]>([
    ['?from=', wrongYear('from', '')],
    ['?from', wrongYear('from', '')],
    ['?from=abc', wrongYear('from', 'abc')],
    ['?from=20', wrongYear('from', '20')],
    ['?from=20100', wrongYear('from', '20100')],
    ['?from=-2010', wrongYear('from', '-2010')],
    ['?from=%2B2010', wrongYear('from', '+2010')],
    ['?from=2010.5', wrongYear('from', '2010.5')],
    ['?from=2e3', wrongYear('from', '2e3')],
    ['?from=0x7da', wrongYear('from', '0x7da')],
    ['?from=%202010', wrongYear('from', ' 2010')],
    ['?from=2010%20', wrongYear('from', '2010 ')],
    ['?from=2010%00', wrongYear('from', '2010\0')],
    ['?from=2010%0A', wrongYear('from', '2010\n')],
    ['?from=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%90', wrongYear('from', '２０１０')],
    ['?from=NaN', wrongYear('from', 'NaN')],
    ['?from=Infinity', wrongYear('from', 'Infinity')],
    ['?from=2010-06-30', wrongYear('from', '2010-06-30')],
    ['?from=2010,2012', wrongYear('from', '2010,2012')],
    ['?from=1996', wrongYear('from', '1996')],
    ['?to=2027', wrongYear('to', '2027')],
    ['?from=1996&to=2020', wrongYear('from', '1996'), { to: 2020, places: [] }],
    ['?from=2020&to=2010', [{ why: 'order' }]],
    ['?from=2020&to=2010&place=hsitp', [{ why: 'order' }], { places: ['hsitp'] }],
    ['?From=2010', unknown('From')],
    ['?utm_source=mail&from=2010', unknown('utm_source'), { from: 2010, places: [] }],
    ['?a=1&a=2&b=3', [...unknown('a'), ...unknown('b')]],
    ['?=2010', unknown('')],
    ['?__proto__=1', unknown('__proto__')],
    ['?place=atlantis', place('atlantis')],
    ['?place=atlantis,hsitp,atlantis', place('atlantis'), { places: ['hsitp'] }],
    ['?place=HSITP', place('HSITP')],
    ['?place=toString,__proto__', place('toString', '__proto__')],
    ['?place=%3Cscript%3E', place('<script>')],
    ['?place=%FF', place('\uFFFD')],
    ['?place=,,hsitp,', [], { places: ['hsitp'] }]
  ])('%s', (search, ignored, filters = noFilters) => {
    expect(parse(search)).toEqual({ filters, ignored });
  });

  test.each<[string, Ignored[], Filters]>([
    ['?from=2010&from=2012', repeated('from'), { from: 2010, places: [] }],
    ['?from=2010&from=2010', repeated('from'), { from: 2010, places: [] }],
    ['?from=2010&from=abc', repeated('from'), { from: 2010, places: [] }],
    ['?from=2010&from=2011&from=2012', repeated('from'), { from: 2010, places: [] }],
    ['?to=2020&from=2010&to=2005', repeated('to'), { from: 2010, to: 2020, places: [] }],
    ['?from=abc&from=2012', [...repeated('from'), ...wrongYear('from', 'abc')], noFilters]
  ])('a year that is given twice, of which the first holds: %s', (search, ignored, filters) => {
    expect(parse(search)).toEqual({ filters, ignored });
  });
});

describe('an address is written', () => {
  test.each<[Filters, string]>([
    [noFilters, ''],
    [{ from: 2010, places: [] }, '?from=2010'],
    [{ to: 2020, places: [] }, '?to=2020'],
    [{ from: 2010, to: 2020, places: ['hsitp', 'hkstp'] }, '?from=2010&to=2020&place=hsitp,hkstp'],
    [{ places: ['a&b=c'] }, '?place=a%26b%3Dc']
  ])('%j is "%s"', (filters, search) => {
    expect(searchOf(filters)).toBe(search);
    expect(isUnfiltered(filters)).toBe(search === '');
  });

  test('with differences from the default only', () => {
    expect(normal({ from: 1997, to: 2026, places: [] }, range)).toEqual(noFilters);
    expect(normal({ from: 1990, to: 2050, places: [] }, range)).toEqual(noFilters);
    expect(searchOf(normal({ from: 1997, to: 2020, places: [] }, range))).toBe('?to=2020');
    expect(normal({ from: 1998, to: 2025, places: ['hkstp'] }, range)).toEqual({
      from: 1998,
      to: 2025,
      places: ['hkstp']
    });
  });

  test('and read again is the same, whatever was set', () => {
    const years = [undefined, 1997, 1998, 2012, 2025, 2026];
    const places = [[], ['hkstp'], ['science-park', 'hsitp']];
    for (const from of years) {
      for (const to of years.filter((year) => (year ?? 2026) >= (from ?? 1997))) {
        for (const chosen of places) {
          const set = { ...(from && { from }), ...(to && { to }), places: chosen };
          const filters = normal(set, range);
          expect(parse(searchOf(filters))).toEqual({ filters, ignored: [] });
          expect(searchOf(normal(filters, range))).toBe(searchOf(filters));
        }
      }
    }
  });
});
