import type { Statement } from './point';

type Dated = Pick<Statement, 'period' | 'start' | 'end' | 'precision'>;

/**
 * The span of a figure's date, in years with a fraction (2019.5 is mid-2019). A window or a year spans what it
 * measures; an instant spans the day, month or year that its date is known to.
 */
export function spanOf(dated: Dated): readonly [from: number, to: number] {
  if (dated.period !== 'instant' && dated.period !== 'cumulative' && dated.start) {
    return [yearsOf(dated.start), yearsOf(dated.end, 1)];
  }
  const [year = 0, month = 1] = dated.end.split('-').map(Number);
  if (dated.precision === 'year') return [year, year + 1];
  if (dated.precision === 'month') return [year + (month - 1) / 12, year + month / 12];
  return [yearsOf(dated.end), yearsOf(dated.end, 1)];
}

/** A figure's position on a time axis: the middle of its span; for a window its end. */
export function timeOf(dated: Dated): number {
  const [from, to] = spanOf(dated);
  return dated.period === 'range' ? to : (from + to) / 2;
}

/** The window of a statement, in years with a fraction: from its start, where its source gives or implies one, to its end. */
export function windowOf(dated: Dated): readonly [from: number | undefined, to: number] {
  return [dated.start ? yearsOf(dated.start) : undefined, dated.start ? spanOf(dated)[1] : timeOf(dated)];
}

/** A calendar day in years with a fraction; `shift` adds days. Calendar arithmetic is in UTC, so no time zone matters. */
function yearsOf(day: string, shift = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, date + shift) - first) / (Date.UTC(year + 1, 0, 1) - first);
}
