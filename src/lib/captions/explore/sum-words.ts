import type { Currency } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { formatMoney } from '$lib/format/units/money';

/** The least that a sum is written of: below it stands what adding up and taking away leaves of nothing. */
const LEAST = 0.5;

/** What stands for no sum. */
export const NO_SUM = '–';

/** A sum of money in a column that says "at least", with three significant digits, rounded down; a dash for none. */
export function sumWords(sum: number, currency: Currency, locale: Locale): string {
  return sum < LEAST ? NO_SUM : formatMoney(sum, currency, 1, locale, { compact: true, rounding: 'down' });
}
