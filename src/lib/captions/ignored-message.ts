import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import type { Ignored } from '$lib/url-state/search-codec';

/** Maximum number of parts that are named; the rest are only counted, so that a hostile address cannot fill the page. */
const MAX_NAMED = 6;

/** Maximum length of a text from the address, in characters. */
const MAX_LENGTH = 40;

/**
 * Says what of an address was ignored, and why: "Ignored in the address: unknown parameter colour; …". '' where nothing
 * was.
 * @param range the years that the address may name, if any.
 */
export function ignoredMessage(
  ignored: readonly Ignored[],
  range: { readonly first: number; readonly last: number } | undefined,
  locale: Locale
): string {
  if (ignored.length === 0) return '';
  const words = ignored.slice(0, MAX_NAMED).map((part) => partMessage(part, range, locale));
  if (ignored.length > MAX_NAMED)
    words.push(t('ignored_more', locale, { count: ignored.length - MAX_NAMED }));
  return t('ignored', locale, { what: words.join(punctuation[locale].semicolon) });
}

function partMessage(
  part: Ignored,
  range: { readonly first: number; readonly last: number } | undefined,
  locale: Locale
): string {
  switch (part.why) {
    case 'unknown':
      return t('ignored_unknown', locale, { name: cut(part.name) });
    case 'repeated':
      return t('ignored_repeated', locale, { name: cut(part.name) });
    case 'year': {
      const inputs = { name: part.name, value: cut(part.value) };
      return range ? t('ignored_year', locale, { ...inputs, ...range }) : t('ignored_value', locale, inputs);
    }
    case 'value':
      return t('ignored_value', locale, { name: part.name, value: cut(part.value) });
    case 'order':
      return t('ignored_order', locale);
    case 'place':
      return t('ignored_place', locale, { value: cut(part.value) });
  }
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
