import type { Locale } from './locale.ts';
import { writeMagnitude } from './units/magnitude.ts';
import { statedDecimal, type NumberOptions } from './stated-decimal.ts';

/**
 * A plain number, thousands parted by commas in all three languages, minus as U+2212: "25,000". Compact: with million,
 * billion and trillion, or 萬, 億, 萬億, where that is shorter: "1.35 million", 2.5萬, but 11,070. RangeError on NaN, infinity
 * or impossible options.
 */
export function formatNumber(value: number, locale: Locale, options: NumberOptions = {}): string {
  const number = statedDecimal(value, 0, options);
  if (!options.compact) return number.sign + number.digits();
  // 1.107萬 is read more slowly than 11,070.
  const isShorter = number.reaches(6) || number.shift(-4).decimals <= 1 || options.digits !== undefined;
  return number.sign + (isShorter ? writeMagnitude(number, locale, { from: 4, floor: 0 }) : number.digits());
}
