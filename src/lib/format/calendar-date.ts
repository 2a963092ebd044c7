/** A date as precise as it is written: a year, a month or a day. */
export interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

/**
 * Reads "2025", "2025-03" or "2025-03-31" without a JavaScript `Date`, so that no time zone can shift it. RangeError on
 * anything that is no Gregorian date.
 */
export function calendarDate(text: string): CalendarDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is no date: expected YYYY, YYYY-MM or YYYY-MM-DD`);
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const isDate = year > 0 && (month === null || (month >= 1 && month <= 12 && isDayOf(year, month, day)));
  if (!isDate) throw new RangeError(`"${text}" is not in the calendar`);
  return { year, month, day };
}

function isDayOf(year: number, month: number, day: number | null): boolean {
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
