import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '$lib/format/locale';

/** A word that no text of the interface may use, and what it says instead. */
export interface RetiredWord {
  readonly word: string;
  readonly instead: string;
}

const headings: Readonly<Record<Locale, string>> = { en: 'English', 'zh-Hant': '繁體', 'zh-Hans': '简体' };

const text = readFileSync(join(import.meta.dirname, '../../docs/wording.md'), 'utf8');

/** The rows of the table under a heading, without its two first lines. */
function tableUnder(heading: string): string[][] {
  const [, section] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (section === undefined) throw new Error(`docs/wording.md has no heading ${heading}`);
  const [own = ''] = section.split(/^#/m);
  return own
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
}

/** The retired words of a language, from docs/wording.md. */
export function retiredWords(locale: Locale): RetiredWord[] {
  return tableUnder(headings[locale]).flatMap(([words = '', instead = '']) =>
    words.split(/,\s*|、/).map((word) => ({ word, instead }))
  );
}

/** The one word for each thing, by language, from docs/wording.md. */
export function oneWordForOneThing(): Readonly<Record<Locale, string>>[] {
  return tableUnder('One word for one thing').map(([, en = '', hant = '', hans = '']) => ({
    en,
    'zh-Hant': hant,
    'zh-Hans': hans
  }));
}

/** The retired words that a text uses, each with what to say instead. */
export function retiredIn(words: string, locale: Locale): string[] {
  return retiredWords(locale)
    .filter(({ word }) =>
      locale === 'en'
        ? new RegExp(`(?<![\\w-])${word.replace(/\W/g, '\\$&')}(?![\\w-])`, 'i').test(words)
        : words.includes(word)
    )
    .map(({ word, instead }) => `${word}: say ${instead}`);
}
