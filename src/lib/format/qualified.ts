import { hedgeWord } from './qualifier-word.ts';
import type { Locale } from './locale.ts';
import type { Qualifier } from './qualifier.ts';

/**
 * A written quantity with its hedge before it: "over 1,500", 逾1,500; an exact one is left as it is. RangeError on an
 * unknown qualifier.
 */
export function formatHedge(text: string, qualifier: Qualifier, locale: Locale): string {
  const word = hedgeWord(qualifier, locale);
  if (qualifier === 'exact') return text;
  return locale === 'en' ? `${word} ${text}` : word + text;
}
