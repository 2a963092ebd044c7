import { describe, expect, test } from 'vitest';
import { packEntry, unpackEntry, type EntryKind, type SearchEntry } from '$lib/search/entry';
import { createFinder } from '$lib/search/finder';
import { termsOf } from '$lib/search/terms-of';

const entry = (kind: EntryKind, title: string, detail = ''): SearchEntry => ({
  kind,
  title,
  detail,
  path: `${kind}/${title}/`
});
const entries = [
  entry(
    'chart',
    'Science Park passed 1,700 companies in 2024, from about 16 in 2002',
    'Companies, 2002 to 2025'
  ),
  entry('series', 'Companies of HKSTP', 'Companies'),
  entry('series', 'Venture capital under management', 'Funding'),
  entry('place', '香港科學園'),
  entry('place', '深圳分園'),
  entry('source', '查毅超：科學園園區公司4年集資680億元', 'HK01, 2022'),
  entry('source', 'InnoHK中心 opens', 'Café Daily, 2023')
];
const find = createFinder(entries);
const titles = (typed: string) => find(typed, 10).map(({ title }) => title);

describe('English', () => {
  test('is found by a word, by the beginning of one, and whatever its letters', () => {
    expect(titles('venture')).toEqual(['Venture capital under management']);
    expect(titles('vent')).toEqual(['Venture capital under management']);
    expect(titles('VENTURE Capital')).toEqual(['Venture capital under management']);
    expect(titles('cafe')).toEqual(['InnoHK中心 opens']);
  });

  test('is found with a letter wrong, missing or too many', () => {
    for (const typed of ['ventrue', 'ventur', 'vennture', 'managment', 'compnies'])
      expect(titles(typed).length, typed).toBeGreaterThan(0);
  });

  test('is found with all its words before with some', () => {
    expect(titles('science companies')).toEqual([
      'Science Park passed 1,700 companies in 2024, from about 16 in 2002'
    ]);
    expect(titles('venture nonsense')).toEqual(['Venture capital under management']);
    expect(titles('zzzzzz')).toEqual([]);
  });

  test('puts a chart before a document', () => {
    expect(find('companies', 10)[0]?.kind).not.toBe('source');
  });
});

describe('Chinese', () => {
  test('is found by its characters in their order', () => {
    expect(titles('科學園')).toEqual(['香港科學園', '查毅超：科學園園區公司4年集資680億元']);
    expect(titles('園科')).toEqual([]);
    expect(titles('深')).toEqual(['深圳分園']);
  });

  test('is found beside Latin letters and numbers', () => {
    expect(titles('InnoHK中心')).toEqual(['InnoHK中心 opens']);
    expect(titles('680億')).toEqual(['查毅超：科學園園區公司4年集資680億元']);
  });
});

test('terms are words, and characters with their neighbours', () => {
  expect(termsOf('R&D at 科學園, 2025', 'index')).toEqual([
    'r',
    'd',
    'at',
    '科',
    '學',
    '園',
    '科學',
    '學園',
    '2025'
  ]);
  expect(termsOf('科學園', 'query')).toEqual(['科學', '學園']);
  expect(termsOf(' ,;! ', 'query')).toEqual([]);
});

test('an entry is the same after its journey, and one of another version is refused', () => {
  for (const one of entries) expect(unpackEntry(packEntry(one))).toEqual(one);
  expect(() => unpackEntry([99, 'a', 'b', 'c'])).toThrow(RangeError);
});
