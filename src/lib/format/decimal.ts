export type Rounding = 'nearest' | 'down' | 'up';

/**
 * A decimal number, coefficient × 10^exponent, whose point moves without floating-point errors: 780 million is exactly
 * 7.8 × 10⁸. `down` rounds towards minus infinity, `up` towards infinity, `nearest` halves away from zero.
 */
export class Decimal {
  readonly #negative: boolean;
  readonly #coefficient: bigint;
  readonly #exponent: number;

  private constructor(negative: boolean, coefficient: bigint, exponent: number) {
    this.#negative = negative && coefficient !== 0n;
    this.#coefficient = coefficient;
    this.#exponent = exponent;
  }

  /**
   * Reads a number as its source states it. With `decimals` it has exactly that many, zeros included ("0.80"); without,
   * as many as needed up to six, which drops binary rounding errors. RangeError on NaN, infinity or a `decimals` that
   * is no whole number from 0 to 12.
   */
  static from(value: number, decimals?: number, rounding: Rounding = 'nearest'): Decimal {
    if (!Number.isFinite(value)) throw new RangeError(`cannot write ${value} as a number`);
    if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 12))
      throw new RangeError(`decimals must be a whole number from 0 to 12, not ${decimals}`);
    const [mantissa = '', power = '0'] = String(Math.abs(value)).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const read = new Decimal(value < 0, BigInt(whole + fraction), Number(power) - fraction.length);
    const clean = read.round(-Math.max(6, decimals ?? 0), 'nearest');
    return decimals
      ? clean.round(-decimals, rounding).padded(-decimals)
      : clean.round(-(decimals ?? 6), rounding).stripped();
  }

  get sign(): '\u2212' | '' {
    return this.#negative ? '\u2212' : '';
  }

  /** Number of digits after the point. */
  get decimals(): number {
    return Math.max(0, -this.#exponent);
  }

  /** Number of decimals that it takes to write it, without zeros at the end. */
  get neededDecimals(): number {
    return this.stripped().decimals;
  }

  /** Whether the absolute value is 10^power or more. */
  reaches(power: number): boolean {
    return this.#coefficient !== 0n && this.#leadingPower >= power;
  }

  /** This number times 10^power. */
  shift(power: number): Decimal {
    return new Decimal(this.#negative, this.#coefficient, this.#exponent + power);
  }

  /** This number with at most `digits` significant digits; shorter numbers stay unchanged, with their zeros. */
  toDigits(digits: number, rounding: Rounding = 'nearest'): Decimal {
    const last = this.#leadingPower - digits + 1;
    return last <= this.#exponent ? this : this.round(last, rounding).stripped();
  }

  /** This number with just so many decimals, zeros kept. */
  toDecimals(decimals: number): Decimal {
    return this.round(-decimals, 'nearest').padded(-decimals);
  }

  minus(other: Decimal): Decimal {
    const exponent = Math.min(this.#exponent, other.#exponent);
    const difference = this.#signed(exponent) - other.#signed(exponent);
    return new Decimal(difference < 0n, difference < 0n ? -difference : difference, exponent);
  }

  toNumber(): number {
    return Number(`${this.#negative ? '-' : ''}${this.#coefficient}e${this.#exponent}`);
  }

  /** The digits without their sign, thousands separated by commas: "1,350.5". */
  digits(): string {
    const text = this.padded(0)
      .#coefficient.toString()
      .padStart(this.decimals + 1, '0');
    const point = text.length - this.decimals;
    const whole = text.slice(0, point).replace(/\B(?=(\d{3})+$)/g, ',');
    return this.decimals > 0 ? `${whole}.${text.slice(point)}` : whole;
  }

  private round(exponent: number, rounding: Rounding): Decimal {
    if (this.#exponent >= exponent) return this;
    const unit = 10n ** BigInt(exponent - this.#exponent);
    const rest = this.#coefficient % unit;
    const away =
      rounding === 'nearest' ? rest * 2n >= unit : rest > 0n && (rounding === 'up') !== this.#negative;
    return new Decimal(this.#negative, this.#coefficient / unit + (away ? 1n : 0n), exponent);
  }

  private padded(exponent: number): Decimal {
    if (this.#exponent <= exponent) return this;
    const zeros = 10n ** BigInt(this.#exponent - exponent);
    return new Decimal(this.#negative, this.#coefficient * zeros, exponent);
  }

  private stripped(): Decimal {
    if (this.#coefficient === 0n) return new Decimal(false, 0n, 0);
    const text = this.#coefficient.toString().replace(/0+$/, '');
    const zeros = this.#coefficient.toString().length - text.length;
    return new Decimal(this.#negative, BigInt(text), this.#exponent + zeros);
  }

  get #leadingPower(): number {
    return this.#coefficient.toString().length - 1 + this.#exponent;
  }

  #signed(exponent: number): bigint {
    const coefficient = this.padded(exponent).#coefficient;
    return this.#negative ? -coefficient : coefficient;
  }
}
