/**
 * The day of a moment by the visitor's calendar, as "2026-11-25". All other dates are days of the evidence,
 * which are the same in every time zone: the house allows the clock's own zone here alone.
 */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
