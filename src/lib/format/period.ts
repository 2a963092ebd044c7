import { calendarDate } from './calendar-date.ts';
import { dateParts, type DatePrecision, type DateStyle } from './date-parts.ts';
import { formatDate } from './date.ts';
import type { Locale } from './locale.ts';

/** The time that a figure covers; `precision` holds for both ends, and `start` may be empty or null. */
export interface Period {
  period: 'instant' | 'year' | 'fiscal-year' | 'range' | 'cumulative';
  start: string | null;
  end: string;
  precision: DatePrecision;
}

/**
 * A period in words: "31 March 2025"; "2018"; "2024-25", 2024-25年度; "January to June 2024"; "since 1 April 2018, up to
 * 31 May 2024", 自2018年4月1日起，截至2024年5月31日. RangeError on an invalid date, a range without a start or with its end before
 * its start, a fiscal year other than 1 April to 31 March, and an unknown period.
 */
export function formatPeriod(period: Period, locale: Locale, style: DateStyle = 'long'): string {
  const { start, end, precision } = period;
  switch (period.period) {
    case 'instant':
      return formatDate(end, precision, locale, style);
    case 'year':
      return formatDate(end, 'year', locale, style);
    case 'fiscal-year':
      return fiscalYear(start, end, locale);
    case 'range':
      return range(start, end, precision, locale, style);
    case 'cumulative':
      return runningTotal(start, end, precision, locale, style);
    default:
      throw new RangeError(`unknown period "${String(period.period)}"`);
  }
}

function fiscalYear(start: string | null, end: string, locale: Locale): string {
  const last = calendarDate(end).year;
  const isFiscal = end === `${pad(last)}-03-31` && (!start || start === `${pad(last - 1)}-04-01`);
  if (!isFiscal) throw new RangeError(`${start ?? ''} to ${end} is no fiscal year`);
  const closing = last % 100 === 0 ? pad(last) : pad(last).slice(2);
  return `${pad(last - 1)}-${closing}${locale === 'en' ? '' : '年度'}`;
}

function range(
  start: string | null,
  end: string,
  precision: DatePrecision,
  locale: Locale,
  style: DateStyle
): string {
  if (!start) throw new RangeError(`the range up to ${end} has no start`);
  if (start > end) throw new RangeError(`the range from ${start} to ${end} ends before it starts`);
  const from = dateParts(start, precision, locale, style);
  const to = dateParts(end, precision, locale, style);
  if (from.join() === to.join()) return formatDate(end, precision, locale, style);
  if (locale === 'en') return `${withoutSharedEnd(from, to).join(' ')} to ${to.join(' ')}`;
  return `${from.join('')}至${withoutSharedStart(to, from).join('')}`;
}

function runningTotal(
  start: string | null,
  end: string,
  precision: DatePrecision,
  locale: Locale,
  style: DateStyle
): string {
  const to = formatDate(end, precision, locale, style);
  const from = start ? formatDate(start, precision, locale, style) : to;
  if (start && start > end) throw new RangeError(`the total since ${start} ends before, on ${end}`);
  if (from === to) return locale === 'en' ? `up to ${to}` : `截至${to}`;
  return locale === 'en' ? `since ${from}, up to ${to}` : `自${from}起，截至${to}`;
}

function withoutSharedStart(parts: string[], others: string[]): string[] {
  const first = parts.findIndex((part, index) => part !== others[index]);
  return parts.slice(first);
}

function withoutSharedEnd(parts: string[], others: string[]): string[] {
  return withoutSharedStart(parts.toReversed(), others.toReversed()).toReversed();
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
