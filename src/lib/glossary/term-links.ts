import type { Locale } from '$lib/format/locale';
import { glossaryTerms } from './glossary';
import type { TermLink } from './term-link';

/**
 * The first occurrence of each term in the texts of a page, in their order. The longest word counts: "Hong Kong Science
 * Park Shenzhen Branch" is not an occurrence of "Hong Kong Science Park".
 * @returns the links of each text.
 */
export function termLinks(texts: readonly string[], locale: Locale): TermLink[][] {
  const { pattern, idOf } = matcherOf(locale);
  const linked = new Set<string>();
  return texts.map((text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }): TermLink[] => {
      const id = idOf.get(word);
      if (id === undefined || linked.has(id)) return [];
      linked.add(id);
      return [[index, index + word.length, id]];
    })
  );
}

interface Matcher {
  readonly pattern: RegExp;
  readonly idOf: ReadonlyMap<string, string>;
}

/** Made once per language: every page needs one. */
const matchers = new Map<Locale, Matcher>();

function matcherOf(locale: Locale): Matcher {
  const known = matchers.get(locale);
  if (known) return known;
  const idOf = new Map(
    glossaryTerms.flatMap(({ id, words }) =>
      words[locale].flatMap((word) => [word, capitalised(word)]).map((word) => [word, id] as const)
    )
  );
  const words = [...idOf.keys()].sort((a, b) => b.length - a.length).map(bounded);
  const made = { pattern: new RegExp(words.join('|'), 'gu'), idOf };
  matchers.set(locale, made);
  return made;
}

/** As at the beginning of a sentence. */
function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A pattern of a word: Latin letters must not go on before or after it; Chinese has no spaces. */
function bounded(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = /^\w/.test(word) ? '(?<![\\w@-])' : '';
  const after = /\w$/.test(word) ? '(?![\\w-])' : '';
  return before + escaped + after;
}
