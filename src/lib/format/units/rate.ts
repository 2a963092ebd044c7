import type { Locale } from '../locale.ts';
import { formatNumber } from '../number.ts';
import { noBreakSpace } from '../punctuation.ts';
import type { NumberOptions } from '../stated-decimal.ts';

export type RateUnit = 'per-ten-thousand-residents' | 'per-million-residents';

const bases: Readonly<Record<RateUnit, Readonly<Record<Locale, string>>>> = {
  'per-ten-thousand-residents': {
    en: `per${noBreakSpace}10,000${noBreakSpace}residents`,
    'zh-Hant': '每萬名居民',
    'zh-Hans': '每万人'
  },
  'per-million-residents': {
    en: `per${noBreakSpace}million${noBreakSpace}residents`,
    'zh-Hant': '每百萬名居民',
    'zh-Hans': '每百万人'
  }
};

/** Whether a unit counts something by the number of residents. */
export function isRateUnit(unit: string): unit is RateUnit {
  return Object.hasOwn(bases, unit);
}

/**
 * How many there are for a number of residents: "94.5 per 10,000 residents", 每萬名居民94.5. RangeError on NaN, infinity or
 * impossible options.
 */
export function formatRate(
  rate: number,
  unit: RateUnit,
  locale: Locale,
  options: NumberOptions = {}
): string {
  return withRateBase(formatNumber(rate, locale, options), unit, locale);
}

/** A written rate with what it is counted by, which Chinese says first: the qualifier stays with the number, 每萬名居民逾94. */
export function withRateBase(written: string, unit: RateUnit, locale: Locale): string {
  const base = bases[unit][locale];
  return locale === 'en' ? written + noBreakSpace + base : base + written;
}
