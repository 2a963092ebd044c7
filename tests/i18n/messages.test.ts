import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { headlines } from '$lib/charts/headlines';
import { tById } from '$lib/i18n/t';
import { languages } from '$lib/i18n/locales';
import { messageGroups } from '$lib/i18n/messages';
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
    expect($schema).toMatch(/^https:/);
    expect(Object.keys(messages).filter((key) => key in all)).toEqual([]);
    Object.assign(all, messages);
  }
  return all;
}

/** The same by subject. */
function readByPart(locale: string): [string, Record<string, Message>][] {
  return readdirSync(folder).map((part) => {
    const { $schema, ...messages }: Record<string, Message> = JSON.parse(
      readFileSync(join(folder, part, `${locale}.json`), 'utf8')
    );
    expect($schema).toMatch(/^https:/);
    return [part, messages];
  });
}

test('every folder of messages is compiled, into one group of words', () => {
  const settings = messageGroups.map((group) =>
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
        expect(texts, key).toContain(tById(key, locale, { ...inputs, direction }));
      }
    }
  });
});

/** Latin words that Chinese text may contain: names of formats, keys and licences, and of SQL in the console. */
const technical: Readonly<Record<string, readonly string[]>> = {
  'every part': ['JavaScript', 'CSV', 'JSON', 'Parquet', 'XLSX', 'MB', 'Enter', 'Esc', 'CC', 'BY', 'UTF'],
  about: ['Apache', 'ECharts', 'cookie'],
  changes: ['Atom'],
  data: ['Excel', 'SHA'],
  explore: ['Shift', 'HTML', 'SVG', 'SQL'],
  glossary: ['AIR', 'GERD', 'Health', 'HSITP', 'INNOPOLE', 'PCT'],
  report: ['HTML', 'PDF', 'PPTX', 'https', 'kB'],
  site: ['MIT'],
  share: ['PowerPoint'],
  console: ['GROUP', 'LIMIT', 'SELECT', 'SQL', 'qualifier', 'Ctrl', 'Space', 'Tab'],
  files: [
    ...[
      'CAST',
      'DESCRIBE',
      'FROM',
      'IN',
      'LIMIT',
      'NULL',
      'PIVOT',
      'SELECT',
      'SHOW',
      'SQL',
      'SUMMARIZE',
      'TRY'
    ],
    ...[
      'VALUES',
      'WITH',
      'BIGINT',
      'DOUBLE',
      'column',
      'NDJSON',
      'TSV',
      'ZIP',
      'Office',
      'WebAssembly',
      'worker'
    ]
  ]
};

describe.each(['zh-Hant', 'zh-Hans'] as const)('%s', (locale) => {
  test('is Chinese, in its own characters', () => {
    for (const [part, messages] of readByPart(locale)) {
      const allowed = [...(technical['every part'] ?? []), ...(technical[part] ?? [])];
      for (const [key, message] of Object.entries(messages).filter(([key]) => key !== 'site_name')) {
        for (const text of textsOf(message)) {
          const words = text.replace(/\{\w+\}/g, '');
          const { han, latin, foreign } = hanText(words, locale, allowed);
          expect({ latin, foreign }, `${key}: ${text}`).toEqual({ latin: [], foreign: [] });
          const plain = allowed.reduce((left, word) => left.replaceAll(word, ''), words);
          expect(han || !/\p{L}/u.test(plain), `${key}: ${text}`).toBe(true);
        }
      }
    }
  });

  test('no Latin word is allowed where none of its messages has it', () => {
    const parts = readByPart(locale);
    const said = (messages: Iterable<Message>) => [...messages].flatMap(textsOf).join('\n');
    const all = said(parts.flatMap(([, messages]) => Object.values(messages)));
    for (const [part, words] of Object.entries(technical)) {
      const text = part === 'every part' ? all : said(Object.values(Object.fromEntries(parts)[part] ?? {}));
      for (const word of words) expect(text, part).toMatch(new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`));
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
