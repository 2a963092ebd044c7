import { calendarDate } from './calendar-date.ts';
import type { Locale } from './locale.ts';

/** How much of a date is known; anything finer is a placeholder and is never shown. */
export type DatePrecision = 'day' | 'month' | 'year';
/** `short` abbreviates English months; Chinese dates have one form. */
export type DateStyle = 'long' | 'short';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/**
 * The words of a date in reading order, no finer than its precision: ["31", "March", "2025"], ["2025年", "3月", "31日"].
 * RangeError on anything that is no date, or is less precise than `precision`.
 */
export function dateParts(
  date: string,
  precision: DatePrecision,
  locale: Locale,
  style: DateStyle
): string[] {
  const { year, month, day } = calendarDate(date);
  const known = { day: day !== null, month: month !== null, year: true };
  if (!known[precision]) throw new RangeError(`"${date}" is not known to the ${precision}`);
  const shownMonth = precision === 'year' ? null : month;
  const shownDay = precision === 'day' ? day : null;
  const parts =
    locale === 'en'
      ? [shownDay, shownMonth && monthName(shownMonth, style), year]
      : [`${year}年`, shownMonth && `${shownMonth}月`, shownDay && `${shownDay}日`];
  return parts.filter((part) => part !== null).map(String);
}

function monthName(month: number, style: DateStyle): string {
  const name = monthNames[month - 1] ?? '';
  return style === 'short' ? name.slice(0, 3) : name;
}
