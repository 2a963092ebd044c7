import { formatArea } from './area.ts';
import type { Locale } from '../locale.ts';
import { moneyUnit } from './money-unit.ts';
import { formatMoney } from './money.ts';
import { formatNumber } from '../number.ts';
import { formatPersons } from './persons.ts';
import { formatRank } from './rank.ts';
import { formatRate, isRateUnit } from './rate.ts';
import { formatRatio } from './ratio.ts';
import { formatShare } from './share.ts';
import type { NumberOptions } from '../stated-decimal.ts';

export interface QuantityOptions extends NumberOptions {
  /**
   * Whether the unit's word follows. By default it does for areas, percentages and rates by
   * residents, and does not for persons. Money,
   * ranks and ratios always have theirs, since a bare number of dollars means nothing.
   */
  unitWord?: boolean | undefined;
}

/**
 * A value in a unit of the evidence: `count`, `persons`, `percent`, `rank`, `ratio`, `sqm`, `hectare`, `sq-km`,
 * `per-ten-thousand-residents`, `per-million-residents`, or a currency (`HKD`, `USD`, `CNY`, `MOP`), alone or with `-million` or `-billion`. RangeError on any other unit, which it
 * names, and on a value or option that the unit cannot have.
 */
export function formatQuantity(
  value: number,
  unit: string,
  locale: Locale,
  options: QuantityOptions = {}
): string {
  const { unitWord, ...numberOptions } = options;
  const money = moneyUnit(unit);
  if (money) return formatMoney(value, money.currency, money.scale, locale, numberOptions);
  if (isRateUnit(unit)) {
    return unitWord === false
      ? formatNumber(value, locale, numberOptions)
      : formatRate(value, unit, locale, numberOptions);
  }
  switch (unit) {
    case 'count':
      return formatNumber(value, locale, numberOptions);
    case 'persons':
      return (unitWord ? formatPersons : formatNumber)(value, locale, numberOptions);
    case 'percent':
      return (unitWord === false ? formatNumber : formatShare)(value, locale, numberOptions);
    case 'sqm':
    case 'hectare':
    case 'sq-km':
      if (unitWord === false) return formatNumber(value, locale, numberOptions);
      return formatArea(value, unit, locale, numberOptions);
    case 'rank':
      return formatRank(value, locale);
    case 'ratio':
      return formatRatio(value, locale, numberOptions);
    default:
      throw new RangeError(`unknown unit "${unit}"`);
  }
}
