import type { Currency } from '$lib/catalogue/generated/rows';

/** Units per US dollar, annual averages of one year; undefined where that year has none. */
export type Rates = Readonly<Record<Exclude<Currency, 'USD'>, number | undefined>>;

/**
 * Converts an amount to another currency through the US dollar, at the given averages. An amount in the target currency
 * is returned as stated and needs no rate.
 * @returns undefined where a needed rate is missing.
 */
export function convert(amount: number, from: Currency, to: Currency, rates: Rates): number | undefined {
  if (from === to) return amount;
  const [paid, asked] = [unitsPerDollar(from, rates), unitsPerDollar(to, rates)];
  return paid === undefined || asked === undefined ? undefined : (amount / paid) * asked;
}

function unitsPerDollar(currency: Currency, rates: Rates): number | undefined {
  return currency === 'USD' ? 1 : rates[currency];
}
