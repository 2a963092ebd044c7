import { ignoredMessage } from '$lib/captions/ignored-message';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import { isUnfiltered, type FilterRange, type Filters } from '$lib/url-state/filters';
import type { Ignored } from '$lib/url-state/search-codec';

/** The notice above an embed's chart: which filters are set, and what of its address was ignored. '' where there is neither. */
export function noticeMessage(
  filters: Filters,
  ignored: readonly Ignored[],
  range: FilterRange | undefined,
  locale: Locale
): string {
  const list = punctuation[locale].list;
  const words: string[] = [];
  if (range && !isUnfiltered(filters)) {
    const { from = range.first, to = range.last, places } = filters;
    const period = filters.from !== undefined || filters.to !== undefined;
    const parts = [
      ...(period ? [t('chip_period', locale, { from, to })] : []),
      ...places.map((place) => termName('entity', place, locale))
    ];
    words.push(t('embed_filtered', locale, { what: parts.join(list) }));
  }
  words.push(ignoredMessage(ignored, range, locale));
  return words.filter(Boolean).join(punctuation[locale].space);
}
