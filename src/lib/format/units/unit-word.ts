import type { Locale } from '../locale.ts';
import { noBreakSpace } from '../punctuation.ts';

/** A unit in words; English has a singular and a plural. */
export interface UnitWord {
  en: readonly [singular: string, plural: string];
  'zh-Hant': string;
  'zh-Hans': string;
}

/** A written number followed by its unit: "1 hectare", "2 hectares", 2公頃. Only "1" and "−1" are singular. */
export function withUnitWord(number: string, locale: Locale, word: UnitWord): string {
  if (locale !== 'en') return number + word[locale];
  const [singular, plural] = word.en;
  return number + noBreakSpace + (/^\u2212?1$/.test(number) ? singular : plural);
}
