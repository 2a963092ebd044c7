import { Decimal, type Rounding } from './decimal.ts';

/** How to write a number. */
export interface NumberOptions {
  /** Number of decimals that the source states, in the figure's unit; by default as many as needed, up to six. */
  decimals?: number | undefined;
  /** The short form for tiles and axes: `digits` significant digits from 10,000 up, with words of magnitude. */
  compact?: boolean | undefined;
  /** Significant digits of the short form; three by default. */
  digits?: number | undefined;
  /** Direction of rounding; a lower bound is rounded down so that it stays true. */
  rounding?: Rounding | undefined;
}

/**
 * A value of a unit worth 10^power, as an exact decimal with no more digits than its form allows. RangeError on NaN,
 * infinity, or options that are no whole numbers in range.
 */
export function statedDecimal(value: number, power: number, options: NumberOptions): Decimal {
  const { decimals, compact = false, digits = 3, rounding = 'nearest' } = options;
  if (!Number.isInteger(digits) || digits < 1)
    throw new RangeError(`digits must be 1 or more, not ${digits}`);
  const amount = Decimal.from(value, decimals, rounding).shift(power);
  return compact && amount.reaches(4) ? amount.toDigits(digits, rounding) : amount;
}
