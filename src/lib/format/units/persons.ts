import type { Locale } from '../locale.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';
import { withUnitWord } from './unit-word.ts';

/**
 * A number of persons with its word: "25,000 people", 25,000人. Where the series already says that it counts people, use
 * `formatNumber`. RangeError on NaN, infinity or invalid options.
 */
export function formatPersons(persons: number, locale: Locale, options: NumberOptions = {}): string {
  return withUnitWord(formatNumber(persons, locale, options), locale, {
    en: ['person', 'people'],
    'zh-Hant': '人',
    'zh-Hans': '人'
  });
}
