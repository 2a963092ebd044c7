import type { Currency } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { threeDigits } from '$lib/format/stated-decimal';
import { formatMoney } from '$lib/format/units/money';

/** Smallest sum that is written: less is the rounding error of adding and subtracting. */
const LEAST = 0.5;

/** Shown where there is no sum. */
export const NO_SUM = '–';

/** A sum of money with three significant digits, rounded down, for a column headed "at least"; NO_SUM where there is none. */
export function sumWords(sum: number, currency: Currency, locale: Locale): string {
  return sum < LEAST ? NO_SUM : formatMoney(sum, currency, 1, locale, { ...threeDigits, rounding: 'down' });
}
