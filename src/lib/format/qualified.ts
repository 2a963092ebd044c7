import { qualifierWord } from './qualifier-word.ts';
import type { Locale } from './locale.ts';
import type { Qualifier } from './qualifier.ts';

/**
 * A written quantity after its qualifier: "over 1,500", 逾1,500; an exact quantity is unchanged. RangeError on an
 * unknown qualifier.
 */
export function formatQualified(text: string, qualifier: Qualifier, locale: Locale): string {
  const word = qualifierWord(qualifier, locale);
  if (qualifier === 'exact') return text;
  return locale === 'en' ? `${word} ${text}` : word + text;
}
