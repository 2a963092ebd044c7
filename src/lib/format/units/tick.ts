import type { Locale } from '../locale.ts';
import { formatQuantity } from './quantity.ts';
import { isRateUnit } from './rate.ts';

/** A number at an axis, in its short form. The base of a rate is said by the labels and the title, not by every tick. */
export function formatTick(value: number, unit: string, locale: Locale): string {
  return formatQuantity(value, unit, locale, {
    compact: true,
    unitWord: isRateUnit(unit) ? false : undefined
  });
}
