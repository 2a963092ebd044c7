import { Decimal } from '../decimal.ts';
import type { Locale } from '../locale.ts';
import { moneyUnit } from './money-unit.ts';
import type { Currency } from './money.ts';

/** How an axis writes its values: the unit once, as its title, and at each tick a bare number. */
export interface AxisUnit {
  /** '' where bare numbers say all, as those of counts do. */
  readonly title: string;
  /** Writes a tick; all ticks of the axis have one number of decimals. */
  write(value: number): string;
}

type Words = Readonly<Record<Locale, string>>;
type Magnitudes = readonly (readonly [power: number, word: string])[];

const magnitudes: Readonly<Record<Locale, Magnitudes>> = {
  en: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million']
  ],
  'zh-Hant': [
    [12, '萬億'],
    [8, '億'],
    [4, '萬']
  ],
  'zh-Hans': [
    [12, '万亿'],
    [8, '亿'],
    [4, '万']
  ]
};

const currencies: Readonly<Record<Currency, Readonly<Record<Locale, (magnitude: string) => string>>>> = {
  HKD: {
    en: (word) => `HK$ ${word}`,
    'zh-Hant': (word) => `港幣${word}元`,
    'zh-Hans': (word) => `港币${word}元`
  },
  USD: {
    en: (word) => `US$ ${word}`,
    'zh-Hant': (word) => `${word}美元`,
    'zh-Hans': (word) => `${word}美元`
  },
  CNY: {
    en: (word) => `RMB ${word}`,
    'zh-Hant': (word) => `人民幣${word}元`,
    'zh-Hans': (word) => `人民币${word}元`
  },
  MOP: {
    en: (word) => `MOP ${word}`,
    'zh-Hant': (word) => `${word}澳門元`,
    'zh-Hans': (word) => `${word}澳门元`
  }
};

const none: Words = { en: '', 'zh-Hant': '', 'zh-Hans': '' };
/** Units that follow a magnitude: thousands of square metres, 萬平方米. */
const words: Readonly<Record<string, Words>> = {
  count: none,
  persons: none,
  percent: { en: '%', 'zh-Hant': '%', 'zh-Hans': '%' },
  ratio: { en: 'to 1', 'zh-Hant': '比1', 'zh-Hans': '比1' },
  rank: { en: 'Rank', 'zh-Hant': '名次', 'zh-Hans': '名次' },
  sqm: { en: 'square metres', 'zh-Hant': '平方米', 'zh-Hans': '平方米' },
  hectare: { en: 'hectares', 'zh-Hant': '公頃', 'zh-Hans': '公顷' },
  'sq-km': { en: 'km²', 'zh-Hant': '平方公里', 'zh-Hans': '平方公里' },
  'per-ten-thousand-residents': {
    en: 'per 10,000 residents',
    'zh-Hant': '每萬名居民',
    'zh-Hans': '每万名居民'
  },
  'per-million-residents': {
    en: 'per million residents',
    'zh-Hant': '每百萬名居民',
    'zh-Hans': '每百万名居民'
  }
};

/**
 * How an axis with these ticks is written: the largest word of magnitude that the largest tick reaches goes into its title,
 * from 100,000 on (thousands of square metres in English).
 * @throws RangeError on an unknown unit.
 */
export function axisUnit(unit: string, ticks: readonly number[], locale: Locale): AxisUnit {
  const money = moneyUnit(unit);
  const unitWords = words[unit];
  if (!money && !unitWords) throw new RangeError(`unknown unit "${unit}"`);
  const power = Math.round(Math.log10(money?.scale ?? 1));
  const exact = ticks.map((tick) => Decimal.from(tick).shift(power));
  const most = exact.reduce((best, tick) => Math.max(best, Math.abs(tick.toNumber())), 0);
  const [shift, magnitude] =
    (most >= 1e5 ? magnitudeOf(unit, most, locale) : undefined) ?? ([0, ''] as const);
  const decimals = Math.max(0, ...exact.map((tick) => tick.shift(-shift).neededDecimals));
  return {
    title: money
      ? currencies[money.currency][locale](magnitude).trim()
      : [magnitude, unitWords?.[locale]].filter(Boolean).join(locale === 'en' ? ' ' : ''),
    write: (value) => {
      const number = Decimal.from(value)
        .shift(power - shift)
        .toDecimals(decimals);
      return number.sign + number.digits();
    }
  };
}

function magnitudeOf(
  unit: string,
  most: number,
  locale: Locale
): readonly [power: number, word: string] | undefined {
  if (unit === 'sqm' && locale === 'en' && most < 1e6) return [3, 'thousand'];
  return magnitudes[locale].find(([power]) => most >= 10 ** power);
}
