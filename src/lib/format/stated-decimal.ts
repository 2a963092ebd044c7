import { Decimal, type Rounding } from './decimal.ts';

/** How to write a number. */
export interface NumberOptions {
  /** Number of decimals that the source states, in the figure's unit; by default as many as needed, up to six. */
  decimals?: number | undefined;
  /** Words of magnitude instead of zeros: for tiles, titles and axes. No digit is dropped unless `digits` asks for it. */
  compact?: boolean | undefined;
  /** Significant digits of the short form from 10,000 up, for what we computed; all of them if not given. */
  digits?: number | undefined;
  /** Direction of rounding; a lower bound is rounded down so that it stays true. */
  rounding?: Rounding | undefined;
}

/** The short form of what we computed: three significant digits. Nothing that a source states is written so. */
export const threeDigits = { compact: true, digits: 3 } as const;

/**
 * A value of a unit worth 10^power, as an exact decimal with no more digits than its form allows. RangeError on NaN,
 * infinity, or options that are no whole numbers in range.
 */
export function statedDecimal(value: number, power: number, options: NumberOptions): Decimal {
  const { decimals, compact = false, digits, rounding = 'nearest' } = options;
  if (digits !== undefined && (!Number.isInteger(digits) || digits < 1))
    throw new RangeError(`digits must be 1 or more, not ${digits}`);
  const amount = Decimal.from(value, decimals, rounding).shift(power);
  return compact && digits !== undefined && amount.reaches(4) ? amount.toDigits(digits, rounding) : amount;
}
