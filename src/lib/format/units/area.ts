import type { Locale } from '../locale.ts';
import { formatNumber } from '../number.ts';
import type { NumberOptions } from '../stated-decimal.ts';
import { withUnitWord, type UnitWord } from './unit-word.ts';

export type AreaUnit = 'sqm' | 'hectare' | 'sq-km';

const areaWords: Record<AreaUnit, UnitWord> = {
  sqm: { en: ['square metre', 'square metres'], 'zh-Hant': '平方米', 'zh-Hans': '平方米' },
  hectare: { en: ['hectare', 'hectares'], 'zh-Hant': '公頃', 'zh-Hans': '公顷' },
  'sq-km': { en: ['km²', 'km²'], 'zh-Hant': '平方公里', 'zh-Hans': '平方公里' }
};

/**
 * An area in the unit of its source, unconverted: "400,000 square metres", 87.7公頃, "56,000 km²". RangeError on NaN,
 * infinity or invalid options.
 */
export function formatArea(
  area: number,
  unit: AreaUnit,
  locale: Locale,
  options: NumberOptions = {}
): string {
  return withUnitWord(formatNumber(area, locale, options), locale, areaWords[unit]);
}
