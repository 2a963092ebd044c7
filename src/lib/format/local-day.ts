/**
 * The day of a moment by the visitor's calendar, "2026-11-25". All other dates are days of the evidence, the same in
 * every time zone; lint allows local time only here.
 */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
