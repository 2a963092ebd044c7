const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How precise a date is written, or null where it is no real date: "2021-02-30" and "2021-13" are none. */
export function precisionOf(text: string): 'year' | 'month' | 'day' | null {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return 'month';
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? 'day' : null;
}

/** Whether the text is a real calendar day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return precisionOf(text) === 'day';
}

/** The year of a date as written; NaN where there is none. */
export function yearOf(text: string): number {
  return Number(text.slice(0, 4));
}

/** Days from 1 January 1970 to a real day, negative before. */
export function daysSinceEpoch(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
