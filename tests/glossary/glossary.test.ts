import { describe, expect, test } from 'vitest';
import { chartOf } from '$lib/charts';
import { glossary, glossaryTerms } from '$lib/glossary/glossary';
import { termLinks } from '$lib/glossary/term-links';
import { languages } from '$lib/i18n/locales';
import { tById } from '$lib/i18n/t';
import { registerCharts } from '$lib/register';
import { glossaryPage } from '../../src/routes/(site)/glossary/server/glossary-page';

const keyOf = (id: string) => `glossary_${id.replaceAll('-', '_')}`;

test('every term has an id of its own, which no section of the page has', () => {
  const ids = [...glossaryTerms.map(({ id }) => id), 'content', 'contents', 'search'];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
});

test('every term leads to charts that exist, and to something', () => {
  for (const { id, ...term } of glossaryTerms) {
    const charts = 'charts' in term ? (term.charts ?? []) : [];
    for (const chart of charts)
      expect(chartOf(chart) ?? registerCharts.find((spec) => spec.id === chart), chart).toBeDefined();
    expect(charts.length + (term.series?.length ?? 0) + (term.pages?.length ?? 0), id).toBeGreaterThan(0);
  }
});

describe.each(languages)('in $name', ({ locale }) => {
  test('no word belongs to two terms, and each is found where it stands', () => {
    const words = glossaryTerms.flatMap(({ id, words }) => words[locale].map((word) => ({ id, word })));
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    for (const { id, word } of words)
      expect(termLinks([word], locale), word).toEqual([[[0, word.length, id]]]);
  });

  test('a term is explained in at most two sentences, and its name is one of its words', () => {
    for (const { id, words } of glossaryTerms) {
      const text = tById(`${keyOf(id)}_text`, locale);
      const sentences = text.match(/[.。](\s|$|(?=\p{Script=Han}))/gu) ?? [];
      expect(sentences.length, `${id}: ${text}`).toBeLessThanOrEqual(2);
      expect(text, id).toMatch(/[.。]$/);
      expect(words[locale].length, id).toBeGreaterThan(0);
    }
  });

  test('the page names all that its terms lead to, and each term in the other languages', async () => {
    const groups = await glossaryPage(locale);
    expect(groups.map(({ id }) => id)).toEqual(Object.keys(glossary));
    for (const { id, others, charts, series, places, pages, sources } of groups.flatMap(
      ({ terms }) => terms
    )) {
      expect(others, id).toHaveLength(languages.length - 1);
      for (const { name } of [...charts, ...series, ...places, ...pages, ...sources])
        expect(name.text, id).toMatch(/\S/);
    }
  });
});
