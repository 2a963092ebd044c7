import type { DatePrecision, DateStyle } from './date-parts.ts';
import { formatDate } from './date.ts';
import type { Locale } from './locale.ts';

/**
 * The reference date of a figure: "as at 31 March 2025", 截至2025年3月31日. A date known only to the year is "in 2025",
 * 2025年: "as at 2025" and 截至2025年 read as the end of that year, which the source does not say. RangeError as `formatDate`.
 */
export function formatAsAt(
  date: string,
  precision: DatePrecision,
  locale: Locale,
  style: DateStyle = 'long'
): string {
  const written = formatDate(date, precision, locale, style);
  if (precision === 'year') return locale === 'en' ? `in ${written}` : written;
  return locale === 'en' ? `as at ${written}` : `截至${written}`;
}
