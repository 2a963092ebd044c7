import type { Locale } from '$lib/format/locale';
import { t } from './t';

/** How close a document is to the fact, in a word; an advertisement is named as one. @param kind of the document, where it is known. */
export function tierWord(
  { tier, kind }: { readonly tier: 'official' | 'press' | 'secondary'; readonly kind?: string },
  locale: Locale
): string {
  const word = t(`tier_${tier}`, locale);
  return kind === 'sponsored' ? t('tier_sponsored', locale, { tier: word }) : word;
}
