import { ignoredMessage } from '$lib/captions/ignored-message';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import { isUnfiltered, type FilterRange, type Filters, type Ignored } from '$lib/url-state/filters';
import type { EmbedIgnored } from '../embed-view';

/** What an embed says above its chart: what is filtered, and what of its address was ignored. '' where neither. */
export function noticeMessage(
  filters: Filters,
  ignored: readonly EmbedIgnored[],
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
  if (ignored.length > 0) {
    const isFilter = (one: EmbedIgnored): one is Ignored => one.why !== 'value';
    const none: FilterRange = { first: 0, last: 0, places: new Set() };
    const values = ignored
      .flatMap((one) => (one.why === 'value' ? [`${one.name}=${one.value.slice(0, 40)}`] : []))
      .slice(0, 6);
    const what = [ignoredMessage(ignored.filter(isFilter), range ?? none, locale), values.join(list)];
    words.push(t('ignored', locale, { what: what.filter(Boolean).join(list) }));
  }
  return words.join(punctuation[locale].space);
}
