import type { Locale } from '../locale.ts';
import { noBreakSpace } from '../punctuation.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';

/**
 * How many of the first for one of the second: 16 outside dollars per dollar invested is "16 to 1", 16比1. Not "1:16":
 * series of ratios name the larger side first ("biotechnology to smart city", 2.5 to 1). RangeError on NaN, infinity or
 * invalid options.
 */
export function formatRatio(ratio: number, locale: Locale, options: NumberOptions = {}): string {
  const number = formatNumber(ratio, locale, options);
  return locale === 'en' ? `${number}${noBreakSpace}to${noBreakSpace}1` : `${number}比1`;
}
