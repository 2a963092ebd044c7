import type { Locale } from '../locale.ts';
import { writeMagnitude, type MagnitudeBounds } from './magnitude.ts';
import { noBreakSpace } from '../punctuation.ts';
import { statedDecimal, type NumberOptions } from '../stated-decimal.ts';

export type Currency = 'HKD' | 'USD' | 'CNY' | 'MOP';
/** Value of one unit: 1 for dollars, 1e6 for millions of dollars. */
export type MoneyScale = 1 | 1e3 | 1e4 | 1e6 | 1e8 | 1e9 | 1e12;

const currencyForms: Record<Locale, Record<Currency, readonly [before: string, after: string]>> = {
  en: {
    HKD: ['HK$', ''],
    USD: ['US$', ''],
    CNY: [`RMB${noBreakSpace}`, ''],
    MOP: [`MOP${noBreakSpace}`, '']
  },
  'zh-Hant': { HKD: ['港幣', '元'], USD: ['', '美元'], CNY: ['人民幣', '元'], MOP: ['', '澳門元'] },
  'zh-Hans': { HKD: ['港币', '元'], USD: ['', '美元'], CNY: ['人民币', '元'], MOP: ['', '澳门元'] }
};

/**
 * An amount of `scale` units of a currency, always with the currency named: "HK$780 million", 港幣7.8億元. A sum below a
 * million that its source states in full is written in full ("HK$328,924"). Compact: Chinese writes 萬 from 10,000. The minus
 * precedes the currency. RangeError on NaN, infinity or impossible options.
 */
export function formatMoney(
  amount: number,
  currency: Currency,
  scale: MoneyScale,
  locale: Locale,
  options: NumberOptions = {}
): string {
  const sum = statedDecimal(amount, Math.round(Math.log10(scale)), options);
  const [before, after] = currencyForms[locale][currency];
  return sum.sign + before + writeMagnitude(sum, locale, bounds(scale, locale, options)) + after;
}

/**
 * Never a smaller word than the source uses, nor 萬 above 億: 163.56億, not 1,635,600萬. Chinese uses 萬 only where the
 * source omits the zeros, the sum reaches a million, or the short form is requested.
 */
function bounds(scale: MoneyScale, locale: Locale, { compact }: NumberOptions): MagnitudeBounds {
  const inFull = scale === 1;
  if (locale === 'en') return { from: 6, floor: inFull ? 0 : Math.round(Math.log10(scale)) };
  return { from: inFull && !compact ? 6 : 4, floor: inFull ? 0 : 8 };
}
