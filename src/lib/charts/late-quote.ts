import type { Statement } from './point';

type Quoted = Pick<
  Statement,
  'series' | 'entity' | 'category' | 'unit' | 'period' | 'end' | 'precision' | 'value' | 'qualifier' | 'basis'
>;

/**
 * Whether a figure is a late quote of an older survey. A statistic is known by its year; a speech of January 2026 that gives it as
 * "about 4,700" quotes the 4,694 of 2024, though the survey of 2025 has 5,221. Such a figure is no newer than what it quotes.
 * @param points the figures among which it stands.
 */
export function isLateQuote(point: Quoted, points: readonly Quoted[]): boolean {
  if (point.qualifier === 'exact' || point.period !== 'instant' || point.precision === 'year') return false;
  if (point.basis !== 'statistic') return false;
  const year = yearOf(point);
  const yearly = points.filter(
    (other) =>
      other.precision === 'year' &&
      other.period === 'instant' &&
      other.series === point.series &&
      other.entity === point.entity &&
      other.category === point.category &&
      other.unit === point.unit
  );
  const newer = yearly.filter((other) => yearOf(other) <= year).toSorted((a, b) => yearOf(a) - yearOf(b));
  const newest = newer.at(-1);
  return (
    newest !== undefined &&
    !rounds(newest.value, point.value) &&
    newer.some((other) => yearOf(other) < yearOf(newest) && rounds(other.value, point.value))
  );
}

function yearOf({ end }: Quoted): number {
  return Number(end.slice(0, 4));
}

/** Whether a number is another one rounded to as many digits as it shows: 4,700 is 4,694, and 4,690 is not. */
function rounds(value: number, rounded: number): boolean {
  const digits = String(rounded)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  return Number(value.toPrecision(Math.max(1, digits))) === rounded;
}
