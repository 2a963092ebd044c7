import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import type { FilterRange, Ignored } from '$lib/url-state/filters';

/** Maximum number of parts that are named; the rest are counted, since a hostile address must not fill the page. */
const MAX_NAMED = 6;

/** What of an address was ignored, and why, in words. Texts of the address are cut at 40 characters. */
export function ignoredMessage(ignored: readonly Ignored[], range: FilterRange, locale: Locale): string {
  const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const words = ignored.slice(0, MAX_NAMED).map((part) => {
    switch (part.why) {
      case 'unknown':
        return t('ignored_unknown', locale, { name: cut(part.name) });
      case 'repeated':
        return t('ignored_repeated', locale, { name: part.name });
      case 'year':
        return t('ignored_year', locale, {
          name: part.name,
          value: cut(part.value),
          first: range.first,
          last: range.last
        });
      case 'order':
        return t('ignored_order', locale);
      case 'place':
        return t('ignored_place', locale, { value: cut(part.value) });
    }
  });
  if (ignored.length > MAX_NAMED)
    words.push(t('ignored_more', locale, { count: ignored.length - MAX_NAMED }));
  return words.join(punctuation[locale].semicolon);
}
