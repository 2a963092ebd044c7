import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import type { FilterRange, Filters } from '$lib/url-state/filters';

/** Says which filters leave a chart without figures. */
export function emptyMessage({ from, to, places }: Filters, range: FilterRange, locale: Locale): string {
  const { list, space } = punctuation[locale];
  const hasPeriod = from !== undefined || to !== undefined;
  const names = places.map((place) => termName('entity', place, locale)).join(list);
  const texts = [
    hasPeriod ? t('empty_period', locale, { from: from ?? range.first, to: to ?? range.last }) : '',
    places.length > 0 ? t('empty_place', locale, { places: names }) : ''
  ];
  return texts.filter(Boolean).join(space);
}
