import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terms } from '$lib/catalogue/generated/terms';
import { languages } from '$lib/i18n/locales';
import type { Locale } from '$lib/format/locale';
import { oneWordForOneThing, retiredIn, retiredWords } from './term-base';

const folder = join(import.meta.dirname, '../../src/lib/i18n/messages');
const locales = languages.map(({ locale }) => locale);
const chinese = ['zh-Hant', 'zh-Hans'] as const;

/** The texts of all messages of a language, each with its key; of all cases of a message. */
function textsOf(locale: Locale): { key: string; text: string }[] {
  return readdirSync(folder).flatMap((part) => {
    const { $schema, ...messages } = JSON.parse(
      readFileSync(join(folder, part, `${locale}.json`), 'utf8')
    ) as Record<string, string | { match: Record<string, string> }[]>;
    expect($schema).toBeDefined();
    return Object.entries(messages).flatMap(([key, message]) => {
      const texts =
        typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
      return texts.map((text) => ({ key, text }));
    });
  });
}

/** The texts that match, with their keys. */
function matching(locale: Locale, pattern: RegExp): string[] {
  return textsOf(locale)
    .map(({ key, text }) => ({ key, text: asRead(text) }))
    .filter(({ text }) => pattern.test(text))
    .map(({ key, text }) => `${key}: ${text}`);
}

/** A text as it is read: an input may be Chinese, and the hint for links shows how they are typed. */
function asRead(text: string): string {
  return text.replace(/\[[^\]]*\]\([^)]*\)/g, '').replace(/\{\w+\}/g, '名');
}

describe.each(locales)('%s', (locale) => {
  test('uses no retired word', () => {
    const used = textsOf(locale).flatMap(({ key, text }) =>
      retiredIn(text.replace(/\{\w+\}/g, ''), locale).map((what) => `${key}: ${what}`)
    );
    expect(used).toEqual([]);
  });

  test('has retired words to look for, and none of them is the word to use', () => {
    expect(retiredWords(locale).length).toBeGreaterThan(15);
    const words = oneWordForOneThing().map((word) => word[locale]);
    expect(words.length).toBeGreaterThan(15);
    expect(words.flatMap((word) => retiredIn(word, locale))).toEqual([]);
    expect(retiredWords(locale).filter(({ word, instead }) => word === '' || instead === '')).toEqual([]);
  });

  test('uses no retired word in the terms that this project names', () => {
    const kinds = ['dimension', 'qualifier', 'period', 'unit', 'milestone-kind'] as const;
    const names = kinds.flatMap((kind) => Object.values(terms[kind]).map((term) => term[locale]));
    expect(names.length).toBeGreaterThan(30);
    expect(names.flatMap((name) => retiredIn(name, locale))).toEqual([]);
  });

  test('writes a percentage without a space', () => {
    expect(matching(locale, / %/)).toEqual([]);
  });
});

describe.each(chinese)('%s', (locale) => {
  test('has no half-width comma, colon, semicolon or bracket next to a Han character', () => {
    expect(matching(locale, /\p{Script=Han}[,:;()!?]|[,:;()!?]\p{Script=Han}/u)).toEqual([]);
  });

  test('has no space next to full-width punctuation', () => {
    expect(matching(locale, / [，。：；、！？（）「」《》“”]|[，。：；、！？（）「」《》] /)).toEqual([]);
  });

  test('takes corner quotation marks in Traditional and curly ones in Simplified', () => {
    expect(matching(locale, locale === 'zh-Hant' ? /[“”‘’"]/ : /[「」『』"]/)).toEqual([]);
  });
});

test('English takes curly quotation marks and apostrophes', () => {
  expect(matching('en', /["']/)).toEqual([]);
});
