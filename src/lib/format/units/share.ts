import type { Locale } from '../locale.ts';
import { noBreakSpace } from '../punctuation.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';

/**
 * A percentage, given in percent (2.1, not 0.021): "2.1 %" in all three languages, with a no-break space. RangeError on
 * NaN, infinity or invalid options.
 */
export function formatShare(percent: number, locale: Locale, options: NumberOptions = {}): string {
  return `${formatNumber(percent, locale, options)}${noBreakSpace}%`;
}
