import { formatDate } from '$lib/format/date';
import type { Locale } from '$lib/format/locale';

/** A date of YYYY, YYYY-MM or YYYY-MM-DD in words, as precise as it is written. */
export function partialDate(date: string, locale: Locale): string {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  return formatDate(date, precision, locale, 'long');
}
