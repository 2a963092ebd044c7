import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { MOST, versionWords } from '../../src/lib/captions/version-words';
import { syntheticChanges, syntheticVersion } from './synthetic-version';

test('tells each change with its figure, qualifier, date and source', () => {
  const { title, kinds, tables } = versionWords(syntheticVersion(), 'en');
  expect(title).toBe(
    'Data of 2 January 2030: figures added: 1, corrected: 1, withheld: 1, shown again: 1, removed: 1, notes changed: 1'
  );
  const [added, corrected, withheld, , removed] = kinds.map(({ changes }) => changes[0]);
  expect(added).toMatchObject({
    series: { id: 'hkstp.companies' },
    topic: 'companies',
    figure: 'over 1,500, 6 December 2023',
    before: '',
    source: 'a-synthetic-document',
    reason: ''
  });
  expect(corrected).toMatchObject({ before: 'previously: about 1,400.5, 6 December 2023' });
  expect(withheld).toMatchObject({ reason: 'misprint <b>&</b>', before: '' });
  expect(removed).toMatchObject({
    series: { id: '', title: 'a-series-that-is-gone' },
    what: 'a-place-that-is-gone'
  });
  expect(tables).toEqual([expect.stringMatching(/: new rows: 2, removed rows: 1$/)]);
});

test('tells a first version by its totals alone', () => {
  const words = versionWords(syntheticVersion({ base: null, changes: [] }), 'en');
  expect(words).toMatchObject({
    isFirst: true,
    kinds: [],
    title: 'First release of the data, 2 January 2030'
  });
  expect(words.summary).toContain('2,737 figures in 319 series, from 770 public documents');
});

test('lists so many changes of a kind, and counts the others by topic', () => {
  const [added] = syntheticChanges;
  const changes = Array.from({ length: MOST + 7 }, () => added ?? { kind: 'added' as const });
  const [kind] = versionWords(syntheticVersion({ changes }), 'en').kinds;
  expect(kind?.changes).toHaveLength(MOST);
  expect(kind?.more).toBe('And 7 more, by topic: Companies 7.');
});

describe.each(languages)('$name', ({ locale }) => {
  test('tells every kind of change in its own words', () => {
    const { title, summary, tables, kinds } = versionWords(syntheticVersion(), locale);
    const words = JSON.stringify([title, summary, tables, kinds]);
    expect(words).toContain({ en: 'over 1,500', 'zh-Hant': '逾1,500', 'zh-Hans': '逾1,500' }[locale]);
    expect(words).toContain(
      { en: '6 December 2023', 'zh-Hant': '2023年12月6日', 'zh-Hans': '2023年12月6日' }[locale]
    );
    if (locale !== 'en') expect(`${title}${summary}${tables.join('')}`).not.toMatch(/[a-z]{2}/);
  });
});
