import type { Locale } from '../locale.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';
import { withUnitWord } from './unit-word.ts';

/** A difference of two percentages: "1.2 percentage points", 1.2個百分點, 1.2个百分点. RangeError on NaN, infinity or invalid options. */
export function formatPercentagePoints(points: number, locale: Locale, options: NumberOptions = {}): string {
  return withUnitWord(formatNumber(points, locale, options), locale, {
    en: ['percentage point', 'percentage points'],
    'zh-Hant': '個百分點',
    'zh-Hans': '个百分点'
  });
}
