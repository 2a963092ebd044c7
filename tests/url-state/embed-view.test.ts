import { describe, expect, test } from 'vitest';
import { parseView, searchOfView, type EmbedView } from '$lib/url-state/embed-view';
import type { Ignored } from '$lib/url-state/search-codec';

const range = { first: 2002, last: 2025, places: new Set(['hong-kong', 'shenzhen']) };
const plain: EmbedView = { theme: 'auto', hide: [], currency: 'HKD', filters: { places: [] } };
const read = (search: string) => parseView(new URLSearchParams(search), range);

test('an address without parameters shows the chart as it is', () => {
  expect(read('')).toEqual({ view: plain, ignored: [] });
});

test('a view and its address say the same, in both directions', () => {
  const view: EmbedView = {
    theme: 'dark',
    hide: ['title', 'source'],
    currency: 'CNY',
    filters: { from: 2010, to: 2020, places: ['shenzhen'] }
  };
  expect(searchOfView(view)).toBe(
    '?theme=dark&hide=title,source&currency=CNY&from=2010&to=2020&place=shenzhen'
  );
  expect(read(searchOfView(view))).toEqual({ view, ignored: [] });
  expect(searchOfView(plain)).toBe('');
});

describe('what is malformed is left out and named', () => {
  test.each([
    ['theme=purple', { why: 'value', name: 'theme', value: 'purple' }],
    ['theme=<script>alert(1)</script>', { why: 'value', name: 'theme', value: '<script>alert(1)</script>' }],
    ['theme=', { why: 'value', name: 'theme', value: '' }],
    ['theme=light&theme=auto', { why: 'repeated', name: 'theme' }, { theme: 'light' }],
    ['hide=everything', { why: 'value', name: 'hide', value: 'everything' }],
    ['hide=title,link', { why: 'value', name: 'hide', value: 'link' }, { hide: ['title'] }],
    ['hide=__proto__', { why: 'value', name: 'hide', value: '__proto__' }],
    ['currency=hkd', { why: 'value', name: 'currency', value: 'hkd' }],
    ['currency=constructor', { why: 'value', name: 'currency', value: 'constructor' }],
    ['from=1e3', { why: 'year', name: 'from', value: '1e3' }],
    ['from=2030', { why: 'year', name: 'from', value: '2030' }],
    ['to=alert(1)', { why: 'year', name: 'to', value: 'alert(1)' }],
    ['from=2020&to=2010', { why: 'order' }],
    ['place=atlantis', { why: 'place', value: 'atlantis' }],
    ['onload=alert(1)', { why: 'unknown', name: 'onload' }]
  ] as [string, Ignored, Partial<EmbedView>?][])('%s', (search, ignored, kept = {}) => {
    expect(read(search)).toEqual({ view: { ...plain, ...kept }, ignored: [ignored] });
  });

  test('filters of a chart that has none', () => {
    const { view, ignored } = parseView(new URLSearchParams('from=2010&currency=USD'), undefined);
    expect(view).toEqual({ ...plain, currency: 'USD' });
    expect(ignored).toEqual([{ why: 'unknown', name: 'from' }]);
  });
});
