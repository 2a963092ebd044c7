import { dateParts, type DatePrecision, type DateStyle } from './date-parts.ts';
import type { Locale } from './locale.ts';

/**
 * A date ("YYYY", "YYYY-MM" or "YYYY-MM-DD") at its precision: "31 March 2025", short "Mar 2025", "2018"; 2025年3月31日.
 * RangeError on anything that is no date, or is less precise than `precision`.
 */
export function formatDate(
  date: string,
  precision: DatePrecision,
  locale: Locale,
  style: DateStyle = 'long'
): string {
  return dateParts(date, precision, locale, style).join(locale === 'en' ? ' ' : '');
}
