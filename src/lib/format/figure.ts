import type { Rounding } from './decimal.ts';
import { formatQualified } from './qualified.ts';
import type { Locale } from './locale.ts';
import type { Qualifier } from './qualifier.ts';
import { formatQuantity, type QuantityOptions } from './units/quantity.ts';
import { isRateUnit, withRateBase } from './units/rate.ts';

/** A figure as its source states it: value, qualifier, unit and, if known, the number of printed decimals. */
export interface Figure {
  value: number;
  qualifier: Qualifier;
  unit: string;
  decimals?: number | undefined;
}

const roundings: Record<Qualifier, Rounding> = {
  exact: 'nearest',
  about: 'nearest',
  over: 'down',
  'at-least': 'down',
  under: 'up',
  'up-to': 'up'
};

/**
 * A figure with its qualifier and unit: "over HK$68 billion", 逾港幣680億元. Where the short form rounds, lower bounds are
 * rounded down and upper bounds up, so that the statement stays true. RangeError on an unknown unit or qualifier, and
 * on a value that its unit cannot have.
 */
export function formatFigure(figure: Figure, locale: Locale, options: QuantityOptions = {}): string {
  const { value, qualifier, unit } = figure;
  const { decimals = figure.decimals, rounding = roundings[qualifier] } = options;
  const written = { ...options, decimals, rounding };
  if (isRateUnit(unit) && options.unitWord !== false) {
    const number = formatQuantity(value, unit, locale, { ...written, unitWord: false });
    return withRateBase(formatQualified(number, qualifier, locale), unit, locale);
  }
  const quantity = formatQuantity(value, unit, locale, written);
  return formatQualified(quantity, qualifier, locale);
}
