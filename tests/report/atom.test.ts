import type { Document, Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { versionWords } from '../../src/lib/captions/version-words';
import { languages } from '../../src/lib/i18n/locales';
import { atomFeed } from '../../src/routes/changes.atom/server/atom-feed';
import { escapeXml } from '$lib/format/escape-xml';
import { permanentId } from '../../src/routes/changes.atom/server/permanent-id';
import { xml } from '../export/xml';
import { syntheticVersion } from './synthetic-version';

const home = 'https://innoscope.example.org/base/tc/';
const [, hant] = languages;
const told = (version: ReturnType<typeof syntheticVersion>) => {
  const { kinds, ...words } = versionWords(version, 'zh-Hant');
  const document = (id: string) => ({
    id: id === 'a-synthetic-document' ? id : '',
    title: { text: `“${id}” <&>`, lang: 'en' }
  });
  return {
    ...words,
    kinds: kinds.map(({ changes, ...kind }) => ({
      ...kind,
      changes: changes.map(({ source, sourceBefore, reason, ...change }) => ({
        ...change,
        source: document(source),
        sourceBefore: sourceBefore ? document(sourceBefore) : undefined,
        reason: reason ? { text: reason } : undefined
      }))
    }))
  };
};
const versions = [
  syntheticVersion(),
  syntheticVersion({ date: '2029-12-31', version: '1111111111111111', base: null, changes: [] })
];
const feed = xml(atomFeed(versions.map(told), hant ?? { locale: 'en', tag: 'en-HK' }, home));

const children = (parent: Element | Document, name: string) =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name);
const one = (parent: Element, name: string) => {
  const found = children(parent, name);
  expect(found, name).toHaveLength(1);
  return found[0]?.textContent ?? '';
};
const root = feed.documentElement as Element;

test('is a feed of RFC 4287: what must stand there stands there once', () => {
  expect([root.namespaceURI, root.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
  expect(root.getAttribute('xml:lang')).toBe('zh-Hant-HK');
  expect(one(root, 'id')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  );
  expect(one(root, 'title')).not.toBe('');
  expect(one(root, 'updated')).toBe('2030-01-02T12:00:00Z');
  expect(children(root, 'author').map((author) => one(author, 'name'))).toEqual(['Innoscope']);
  const links = children(root, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
  expect(links).toEqual([
    ['self', `${home}changes.atom`],
    ['alternate', `${home}changes/`]
  ]);
});

test('has an entry a version, newest first, each whole', () => {
  const entries = children(root, 'entry');
  expect(entries.map((entry) => one(entry, 'updated'))).toEqual([
    '2030-01-02T12:00:00Z',
    '2029-12-31T12:00:00Z'
  ]);
  expect(new Set([root, ...entries].map((element) => one(element, 'id'))).size).toBe(3);
  for (const entry of entries) {
    expect(one(entry, 'title')).toMatch(/數據/);
    expect(one(entry, 'summary')).not.toBe('');
    expect(children(entry, 'content')[0]?.getAttribute('type')).toBe('html');
    expect(children(entry, 'link')[0]?.getAttribute('href')).toMatch(
      /^https:\/\/.*\/changes\/#version-[0-9a-f]{16}$/
    );
  }
});

test('its content is well-formed, every address absolute, and texts of documents stay texts', () => {
  const [first] = children(root, 'entry');
  const html = first ? one(first, 'content') : '';
  const body = xml(`<div>${html.replaceAll('<br>', '<br/>')}</div>`);
  const addresses = [...body.getElementsByTagName('a')].map((link) => link.getAttribute('href') ?? '');
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/innoscope\.example\.org\/base\/tc\//);
  expect(body.getElementsByTagName('b')).toHaveLength(0);
  expect(html).toContain('逾1,500');
});

test('an entry keeps its id whatever host serves it, and languages have their own', () => {
  expect(permanentId('changes en-HK x')).toBe(permanentId('changes en-HK x'));
  expect(permanentId('changes en-HK x')).not.toBe(permanentId('changes zh-Hans x'));
  // Python: uuid.uuid5(uuid.UUID('5b0f3a8e-4f1d-4c0f-9d6e-2a7c1b8e6d34'), 'changes en-HK')
  expect(permanentId('changes en-HK')).toBe('urn:uuid:382cbc77-297f-50d9-a56f-465730fb0b99');
});

describe('a text for XML', () => {
  test.each([
    ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
    ['a\u0000b\u000bc\ufffe', 'abc'],
    ['港🎉\n\t', '港🎉\n\t']
  ])('%j', (text, expected) => expect(escapeXml(text)).toBe(expected));
});
