import type { Decimal } from '../decimal.ts';
import type { Locale } from '../locale.ts';
import { noBreakSpace } from '../punctuation.ts';

/**
 * Words are used for amounts from 10^from up. A word smaller than the largest possible one is used only down to
 * 10^floor (0: down to the number in full).
 */
export interface MagnitudeBounds {
  from: number;
  floor: number;
}

interface Magnitude {
  power: number;
  word: string;
}

const magnitudes: Record<Locale, readonly Magnitude[]> = {
  en: [
    { power: 12, word: `${noBreakSpace}trillion` },
    { power: 9, word: `${noBreakSpace}billion` },
    { power: 6, word: `${noBreakSpace}million` }
  ],
  'zh-Hant': [
    { power: 12, word: '萬億' },
    { power: 8, word: '億' },
    { power: 4, word: '萬' }
  ],
  'zh-Hans': [
    { power: 12, word: '万亿' },
    { power: 8, word: '亿' },
    { power: 4, word: '万' }
  ]
};

const inFull: Magnitude = { power: 0, word: '' };

/**
 * The absolute value of an amount with its word of magnitude: "1.35 million", 135萬. It uses the largest word that
 * leaves at most three decimals, so that 2,883.3058 billion does not become 2.8833058 trillion; no digit is dropped.
 */
export function writeMagnitude(amount: Decimal, locale: Locale, { from, floor }: MagnitudeBounds): string {
  const fitting = amount.reaches(from) ? magnitudes[locale].filter(({ power }) => amount.reaches(power)) : [];
  const [largest = inFull, ...smaller] = [...fitting, inFull];
  const allowed = [largest, ...smaller.filter(({ power }) => power >= floor)];
  const chosen = allowed.find(({ power }) => amount.shift(-power).decimals <= 3) ?? allowed.at(-1) ?? largest;
  return amount.shift(-chosen.power).digits() + chosen.word;
}
