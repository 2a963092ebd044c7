import type { Locale } from '../locale.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';

/**
 * A percentage, given in percent (2.1, not 0.021): "2.1%" in all three languages. RangeError on NaN, infinity or
 * impossible options.
 */
export function formatShare(percent: number, locale: Locale, options: NumberOptions = {}): string {
  return `${formatNumber(percent, locale, options)}%`;
}
