import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import type { Filters } from '$lib/url-state/filters';

/**
 * The filters of a chart in words; '' where it has none.
 * @param years first and last year of the shown figures; undefined until known.
 */
export function filterWords(
  { from, to, places }: Filters,
  years: readonly [number, number] | undefined,
  locale: Locale
): string {
  const [first, last] = years ?? ['…', '…'];
  const period =
    from === undefined && to === undefined
      ? []
      : [t('chip_period', locale, { from: from ?? first, to: to ?? last })];
  return [...period, ...places.map((place) => placeName(place, locale))].join(punctuation[locale].semicolon);
}

/** A report may name a place that has left the data: then its id is shown. */
function placeName(place: string, locale: Locale): string {
  try {
    return termName('entity', place, locale);
  } catch (error) {
    if (error instanceof RangeError) return place;
    throw error;
  }
}
