import { describe, expect, test } from 'vitest';
import {
  choice,
  defineSearch,
  places,
  single,
  subset,
  year,
  type Ignored
} from '$lib/url-state/search-codec';

const codec = defineSearch({
  from: year({ first: 1997, last: 2026 }),
  since: year(),
  place: places(new Set(['hkstp', 'a&b'])),
  hide: subset(['title', 'note']),
  theme: choice(['auto', 'dark'], 'auto'),
  word: single((text) => (text.length < 4 ? text : undefined), '')
});
const plain = { from: undefined, since: undefined, place: [], hide: [], theme: 'auto', word: '' } as const;
const read = (search: string) => codec.read(new URLSearchParams(search));

test('an address without parameters holds the defaults, which need no address', () => {
  expect(read('')).toEqual({ state: plain, ignored: [] });
  expect(codec.write(plain)).toBe('');
});

test('a state is written in the order of the definition, and read again as it was', () => {
  const state = {
    from: 2010,
    since: 1890,
    place: ['a&b', 'hkstp'],
    hide: ['title', 'note'],
    theme: 'dark',
    word: 'ö&='
  } as const;
  const search = '?from=2010&since=1890&place=a%26b,hkstp&hide=title,note&theme=dark&word=%C3%B6%26%3D';
  expect(codec.write(state)).toBe(search);
  expect(read(search)).toEqual({ state, ignored: [] });
  expect(read('?word=%C3%B6%26%3D&theme=dark&hide=note&since=1890&place=a%26b&hide=title&from=2010')).toEqual(
    {
      state: { ...state, place: ['a&b'] },
      ignored: []
    }
  );
});

describe('what cannot be used is named, and its default holds', () => {
  test.each<[string, Ignored[]]>([
    ['colour=red', [{ why: 'unknown', name: 'colour' }]],
    ['__proto__=1&toString=2&=3', ['__proto__', 'toString', ''].map((name) => ({ why: 'unknown', name }))],
    ['from=1996', [{ why: 'year', name: 'from', value: '1996' }]],
    ['since=1e3', [{ why: 'value', name: 'since', value: '1e3' }]],
    ['since=', [{ why: 'value', name: 'since', value: '' }]],
    ['place=', [{ why: 'place', value: '' }]],
    ['place=mars,mars', [{ why: 'place', value: 'mars' }]],
    ['hide=all', [{ why: 'value', name: 'hide', value: 'all' }]],
    ['hide=', []],
    ['theme=AUTO', [{ why: 'value', name: 'theme', value: 'AUTO' }]],
    ['word=long', [{ why: 'value', name: 'word', value: 'long' }]],
    [
      'theme=pink&theme=dark&theme=dark',
      [
        { why: 'repeated', name: 'theme' },
        { why: 'value', name: 'theme', value: 'pink' }
      ]
    ]
  ])('%s', (search, ignored) => {
    expect(read(search)).toEqual({ state: plain, ignored });
  });

  test('and what is valid with it holds', () => {
    expect(read('?theme=dark&theme=auto&from=soon&place=hkstp,mars&x=1')).toEqual({
      state: { ...plain, theme: 'dark', place: ['hkstp'] },
      ignored: [
        { why: 'unknown', name: 'x' },
        { why: 'year', name: 'from', value: 'soon' },
        { why: 'place', value: 'mars' },
        { why: 'repeated', name: 'theme' }
      ]
    });
  });
});
