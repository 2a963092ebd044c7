import type { Locale } from './locale.ts';
import type { Qualifier } from './qualifier.ts';

const words: Record<Locale, Record<Qualifier, string>> = {
  en: {
    exact: 'exact',
    about: 'about',
    over: 'over',
    under: 'under',
    'at-least': 'at least',
    'up-to': 'up to'
  },
  'zh-Hant': { exact: '確數', about: '約', over: '逾', under: '不足', 'at-least': '至少', 'up-to': '最多' },
  'zh-Hans': { exact: '确数', about: '约', over: '逾', under: '不足', 'at-least': '至少', 'up-to': '最多' }
};

/**
 * A qualifier as a word on its own, for a table column or the legend; for unqualified figures "exact", 確數. RangeError
 * on an unknown qualifier.
 */
export function qualifierWord(qualifier: Qualifier, locale: Locale): string {
  if (!Object.hasOwn(words[locale], qualifier)) throw new RangeError(`unknown qualifier "${qualifier}"`);
  return words[locale][qualifier];
}
