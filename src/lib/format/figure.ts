import type { Rounding } from './decimal.ts';
import { formatQualified } from './qualified.ts';
import type { Locale } from './locale.ts';
import type { Qualifier } from './qualifier.ts';
import { statedDecimal } from './stated-decimal.ts';
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
 * A figure with its qualifier and its unit: "over HK$68 billion", 逾港幣680億元. Where `digits` rounds it, a lower bound goes
 * down and an upper bound up, and an exact figure becomes "about", so that the sentence stays true. RangeError on an unknown
 * unit or qualifier, and on a value that its unit cannot have.
 */
export function formatFigure(figure: Figure, locale: Locale, options: QuantityOptions = {}): string {
  const { value, unit } = figure;
  const qualifier = shownQualifier(figure, options);
  const { decimals = figure.decimals, rounding = roundings[qualifier] } = options;
  const written = { ...options, decimals, rounding };
  if (isRateUnit(unit) && options.unitWord !== false) {
    const number = formatQuantity(value, unit, locale, { ...written, unitWord: false });
    return withRateBase(formatQualified(number, qualifier, locale), unit, locale);
  }
  const quantity = formatQuantity(value, unit, locale, written);
  return formatQualified(quantity, qualifier, locale);
}

/** The qualifier that a figure is printed with: an exact one that `digits` rounds is "about". */
export function shownQualifier(figure: Figure, options: QuantityOptions = {}): Qualifier {
  if (figure.qualifier !== 'exact' || options.digits === undefined) return figure.qualifier;
  const { decimals = figure.decimals } = options;
  const full = statedDecimal(figure.value, 0, { decimals });
  const rounded = statedDecimal(figure.value, 0, { ...options, decimals });
  return full.minus(rounded).toNumber() === 0 ? 'exact' : 'about';
}
