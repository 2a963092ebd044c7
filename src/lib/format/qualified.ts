import { qualifierWord } from './qualifier-word.ts';
import type { Locale } from './locale.ts';
import type { Qualifier } from './qualifier.ts';

/**
 * A written quantity with its qualifier before it: "over 1,500", 逾1,500; an exact one is left as it is. RangeError on an
 * unknown qualifier.
 */
export function formatQualified(text: string, qualifier: Qualifier, locale: Locale): string {
  const word = qualifierWord(qualifier, locale);
  if (qualifier === 'exact') return text;
  return locale === 'en' ? `${word} ${text}` : word + text;
}
