import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/lib/report/report';
import { ReportFormatError, type ReportFault } from '../../src/lib/report/report-format-error';
import { readHash } from '../../src/lib/report/report-link';
import { readText } from '../../src/lib/report/report-text';

const hashOf = (value: unknown) =>
  `#r=${deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;
const chart = (rest: unknown[]) => [1, '', ['c', 'city-gdp', 0, ...rest]];
const file = (blocks: unknown, rest: object = {}) =>
  JSON.stringify({ innoscope: 'report', version: 1, title: '', blocks, ...rest });
const view = (rest: object) => [{ kind: 'chart', half: false, view: { chart: 'city-gdp', ...rest } }];

const links: [string, string, ReportFault][] = [
  ['nothing', '#r=', 'damaged'],
  ['no prefix', 'abc', 'damaged'],
  ['characters that are not of the alphabet', '#r=<script>alert(1)</script>', 'damaged'],
  ['malformed base64', '#r=a', 'damaged'],
  ['base64 of noise', `#r=${Buffer.from([255, 254, 1, 2, 3, 99]).toString('base64url')}`, 'damaged'],
  [
    'a link that was cut',
    hashOf([1, 'A title that is long enough to be cut in half']).slice(0, -9),
    'damaged'
  ],
  ['compressed text that is no JSON', hashOf('{"a":'), 'damaged'],
  [
    'bytes that are no UTF-8',
    `#r=${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')}`,
    'damaged'
  ],
  ['a bomb of zeros', hashOf('0'.repeat(50_000_000)), 'size'],
  ['an object', hashOf({ a: 1 }), 'damaged'],
  ['another version', hashOf([2, '']), 'version'],
  ['a title that is no text', hashOf([1, { toString: 'x' }]), 'text'],
  ['a title without end', hashOf([1, 'x'.repeat(limits.title + 1)]), 'size'],
  ['a part of no kind', hashOf([1, '', ['x', 'y']]), 'blocks'],
  ['a part that is no list', hashOf([1, '', 'script']), 'blocks'],
  ['too many parts', hashOf([1, '', ...Array.from({ length: limits.blocks + 1 }, () => ['h', 'x'])]), 'size'],
  ['a chart whose id climbs', hashOf([1, '', ['c', '../../etc/passwd']]), 'view'],
  ['a chart whose id is markup', hashOf([1, '', ['c', '"><img src=x onerror=alert(1)>']]), 'view'],
  ['a year that is a script', hashOf(chart(['alert(1)'])), 'view'],
  ['a year of no calendar', hashOf(chart([1e9])), 'view'],
  ['years in the wrong order', hashOf(chart([2020, 2010])), 'view'],
  ['a place that is markup', hashOf(chart([0, 0, '<svg/onload=alert(1)>'])), 'view'],
  ['places without end', hashOf(chart([0, 0, 'a,'.repeat(500)])), 'view'],
  ['places that are no text', hashOf(chart([0, 0, { length: 3 }])), 'view'],
  ['a currency of no country', hashOf(chart([0, 0, '', 'BTC'])), 'view']
];

const files: [string, string, ReportFault][] = [
  ['an empty file', '', 'damaged'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'damaged'],
  ['JSON cut short', file([]).slice(0, -4), 'damaged'],
  ['another JSON', '{"type":"FeatureCollection"}', 'kind'],
  ['null', 'null', 'kind'],
  ['a list', '[]', 'kind'],
  ['a newer version', file([], { version: 2 }), 'version'],
  ['parts that are no list', file({ length: 1 }), 'blocks'],
  ['a part that is null', file([null]), 'blocks'],
  ['a part of an unknown kind', file([{ kind: 'html', text: '<script>' }]), 'blocks'],
  ['a chart without a view', file([{ kind: 'chart', half: false }]), 'view'],
  ['filters that are a list', file(view({ filters: [] })), 'view'],
  ['a year as text', file(view({ filters: { from: '2010', places: [] } })), 'view'],
  ['a text that is a number', file([{ kind: 'text', text: 7 }]), 'text'],
  ['a text without end', file([{ kind: 'text', text: 'x'.repeat(limits.text + 1) }]), 'size'],
  ['a file without end', ' '.repeat(limits.file + 1), 'size'],
  ['brackets without end', '['.repeat(200_000), 'damaged'],
  ['a width that is a text', file([{ kind: 'headlines', half: 'yes' }]), 'blocks']
];

const faultOf = async (read: () => unknown) => {
  try {
    return `opened: ${JSON.stringify(await read())}`;
  } catch (error) {
    return error instanceof ReportFormatError ? error.fault : error;
  }
};

describe('a link is refused with the reason where it holds', () => {
  test.each(links)('%s', async (_, hash, fault) => {
    expect(await faultOf(() => readHash(hash, () => true))).toBe(fault);
  });
});

describe('a file is refused with the reason where it holds', () => {
  test.each(files)('%s', async (_, text, fault) => {
    expect(await faultOf(() => readText(text, () => true))).toBe(fault);
  });
});

test('keys that reach into prototypes reach nothing', () => {
  const text = '{"innoscope":"report","version":1,"title":"","blocks":[],"__proto__":{"polluted":true}}';
  const { report } = readText(text, () => true);
  expect(Object.keys(report)).toEqual(['title', 'blocks']);
  expect(Object.prototype).not.toHaveProperty('polluted');
});
