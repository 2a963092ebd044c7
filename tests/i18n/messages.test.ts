import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import { say } from '$lib/i18n/say';
import { languages } from '$lib/i18n/locales';
import { wordGroups } from '$lib/i18n/words';
import { hanText } from './han-text';

interface Variants {
  readonly declarations: readonly string[];
  readonly selectors: readonly string[];
  readonly match: Readonly<Record<string, string>>;
}
type Message = string | readonly Variants[];

const folder = join(import.meta.dirname, '../../src/lib/i18n/messages');
const files = languages.map(({ locale }) => ({ locale, messages: read(locale) }));
const english = read('en');
const keys = Object.keys(english);

/** The messages of a language by key, of all subjects, without the addresses of their schemas. */
function read(locale: string): Record<string, Message> {
  const all: Record<string, Message> = {};
  for (const part of readdirSync(folder).toSorted()) {
    const { $schema, ...messages }: Record<string, Message> = JSON.parse(
      readFileSync(join(folder, part, `${locale}.json`), 'utf8')
    );
    expect($schema).toBeDefined();
    expect(Object.keys(messages).filter((key) => key in all)).toEqual([]);
    Object.assign(all, messages);
  }
  return all;
}

test('every folder of messages is compiled, into one group of words', () => {
  const settings = wordGroups.map((group) =>
    readFileSync(join(folder, `../${group}.inlang/settings.json`), 'utf8')
  );
  for (const part of readdirSync(folder))
    expect(settings.filter((text) => text.includes(`./messages/${part}/{locale}.json`))).toHaveLength(1);
});

const textsOf = (message: Message = ''): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

const placeholdersOf = (message: Message | undefined): string[] =>
  [
    ...new Set(
      [
        ...textsOf(message)
          .join(' ')
          .matchAll(/\{(\w+)\}/g)
      ].map(([, name = '']) => name)
    )
  ].toSorted();

test('keys are written small: a compiled key of another case is not found', () => {
  expect(keys.filter((key) => key !== key.toLowerCase())).toEqual([]);
});

describe.each(files)('$locale', ({ locale, messages }) => {
  test('has the messages of English, in the same order, and no more', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  test('has a text for each case of each message', () => {
    const casesOf = (message: Message = '') =>
      typeof message === 'string' ? [] : message.map(({ match }) => Object.keys(match));
    for (const key of keys) {
      expect(casesOf(messages[key]), key).toEqual(casesOf(english[key]));
      for (const text of textsOf(messages[key])) {
        expect(text.trim(), key).not.toBe('');
        expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
      }
    }
  });

  test('gives each message what English gives it', () => {
    for (const key of keys) expect(placeholdersOf(messages[key]), key).toEqual(placeholdersOf(english[key]));
  });

  test('leaves no placeholder open when a message is said', () => {
    for (const key of keys) {
      const inputs = Object.fromEntries(placeholdersOf(english[key]).map((name) => [name, `<${name}>`]));
      const texts = textsOf(messages[key]).map((text) => text.replace(/\{(\w+)\}/g, '<$1>'));
      for (const direction of ['up', 'down', 'flat']) {
        expect(texts, key).toContain(say(key, locale, { ...inputs, direction }));
      }
    }
  });
});

describe.each(['zh-Hant', 'zh-Hans'] as const)('%s', (locale) => {
  const chinese = read(locale);
  const technical = [
    'CC',
    'BY',
    'MIT',
    'JavaScript',
    'Enter',
    'Esc',
    'Shift',
    'MB',
    'CSV',
    'JSON',
    'Parquet',
    'SHA',
    'UTF',
    'Atom',
    'PDF',
    'PPTX',
    'PowerPoint',
    'Excel',
    'XLSX',
    'HTML',
    'kB',
    'https',
    // What the console names as SQL, keys and file formats do.
    'CAST',
    'Ctrl',
    'DESCRIBE',
    'FROM',
    'GROUP',
    'IN',
    'LIMIT',
    'NDJSON',
    'NULL',
    'Office',
    'PIVOT',
    'SELECT',
    'SHOW',
    'SQL',
    'SUMMARIZE',
    'Space',
    'TRY',
    'TSV',
    'Tab',
    'VALUES',
    'WITH',
    'WebAssembly',
    'ZIP',
    'column',
    'qualifier',
    'worker'
  ];

  test('is Chinese, in its own characters', () => {
    for (const key of keys.filter((key) => key !== 'site_name')) {
      for (const text of textsOf(chinese[key])) {
        const words = text.replace(/\{\w+\}/g, '');
        const { han, latin, foreign } = hanText(words, locale, technical);
        expect({ latin, foreign }, `${key}: ${text}`).toEqual({ latin: [], foreign: [] });
        const plain = technical.reduce((left, word) => left.replaceAll(word, ''), words);
        expect(han || !/\p{L}/u.test(plain), `${key}: ${text}`).toBe(true);
      }
    }
  });
});

test('every chart has a title, a subtitle and a note, every headline a label, and none is left over', () => {
  const wanted = charts.flatMap(({ id }) =>
    ['title', 'subtitle', 'note'].map((part) => `chart_${id.replaceAll('-', '_')}_${part}`)
  );
  const found = keys.filter((key) => /^chart_.+_(title|subtitle|note)$/.test(key));
  expect(found.toSorted()).toEqual(wanted.toSorted());
  const labels = headlines.map(({ id }) => `headline_${id.replaceAll('-', '_')}`);
  expect(keys).toEqual(expect.arrayContaining(labels));
});

test('Simplified uses the words of the checked list, not Traditional turned into other characters', () => {
  const terms = [
    ['初創企業', '初创企业'],
    ['大灣區', '大湾区'],
    ['資料', '数据'],
    ['數目', '数量'],
    ['載入', '加载']
  ] as const;
  const [hant, hans] = (['zh-Hant', 'zh-Hans'] as const).map((locale) =>
    Object.values(read(locale)).flatMap(textsOf).join()
  );
  for (const [traditional, simplified] of terms) {
    expect(hant).toContain(traditional);
    expect(hans).toContain(simplified);
  }
  expect(hans).not.toMatch(/资料|数目|载入|软件园区|程序码/);
});
