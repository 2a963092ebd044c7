import type { Locale } from './locale.ts';
import { writeMagnitude } from './units/magnitude.ts';
import { statedDecimal, type NumberOptions } from './stated-decimal.ts';

/**
 * A plain number with thousands separated by commas in all three languages and minus as U+2212: "25,000". Compact:
 * three significant digits from 10,000 up, with million, billion and trillion, or 萬, 億, 萬億: "1.35 million", 2.5萬.
 * RangeError on NaN, infinity or invalid options.
 */
export function formatNumber(value: number, locale: Locale, options: NumberOptions = {}): string {
  const number = statedDecimal(value, 0, options);
  if (!options.compact) return number.sign + number.digits();
  return number.sign + writeMagnitude(number, locale, { from: 4, floor: 4 });
}
