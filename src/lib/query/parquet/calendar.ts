/** Units per second, by Arrow's number for the unit. */
const perSecond = [1n, 1_000n, 1_000_000n, 1_000_000_000n] as const;

/**
 * A day, counted from 1970-01-01, as 'YYYY-MM-DD', by arithmetic alone: no clock, no time zone. Years before 1 are
 * astronomical with a minus ('-0043-03-15' is 44 BC); DuckDB's two infinities keep their names.
 */
export function isoDate(days: number): string {
  if (days === 2_147_483_647) return 'infinity';
  if (days === -2_147_483_647) return '-infinity';
  // Days from 0000-03-01, so that a leap day is the last of its year; 146 097 days make 400 years.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A time of day as 'HH:MM:SS', with a fraction where there is one; `unit` is Arrow's: 0 s, 1 ms, 2 µs, 3 ns. */
export function isoTime(ticks: bigint, unit: number): string {
  const scale = perSecond[unit] ?? 1n;
  const seconds = Number(ticks / scale);
  const fraction =
    scale === 1n
      ? ''
      : (ticks % scale)
          .toString()
          .padStart(unit * 3, '0')
          .replace(/0+$/, '');
  const clock = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return clock.map((part) => digits(part, 2)).join(':') + (fraction && `.${fraction}`);
}

/** A timestamp, counted from 1970-01-01 00:00:00, as 'YYYY-MM-DD HH:MM:SS', with a fraction where there is one. */
export function isoMoment(ticks: bigint, unit: number): string {
  const perDay = 86_400n * (perSecond[unit] ?? 1n);
  const ofDay = ((ticks % perDay) + perDay) % perDay;
  return `${isoDate(Number((ticks - ofDay) / perDay))} ${isoTime(ofDay, unit)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
