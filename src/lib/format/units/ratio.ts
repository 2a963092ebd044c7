import type { Locale } from '../locale.ts';
import { noBreakSpace } from '../punctuation.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';

/**
 * How many of the first for one of the second: 16 outside dollars for each dollar put in is "16 to 1", 16比1. Not "1:16":
 * the series of ratios name what is many first ("biotechnology to smart city", 2.5 to 1). RangeError on NaN, infinity or
 * impossible options.
 */
export function formatRatio(ratio: number, locale: Locale, options: NumberOptions = {}): string {
  const number = formatNumber(ratio, locale, options);
  return locale === 'en' ? `${number}${noBreakSpace}to${noBreakSpace}1` : `${number}比1`;
}
