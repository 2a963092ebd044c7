import type { Currency } from '$lib/catalogue/generated/rows';

/** Units per US dollar, annual averages of one year; undefined where the year has none. */
export type Rates = Readonly<Record<Exclude<Currency, 'USD'>, number | undefined>>;

/**
 * An amount in another currency, through the US dollar, at the averages given. An amount in the currency asked for stays as
 * stated and needs no rate.
 * @returns undefined where a rate that it needs is missing.
 */
export function convert(amount: number, from: Currency, to: Currency, rates: Rates): number | undefined {
  if (from === to) return amount;
  const [paid, asked] = [unitsPerDollar(from, rates), unitsPerDollar(to, rates)];
  return paid === undefined || asked === undefined ? undefined : (amount / paid) * asked;
}

function unitsPerDollar(currency: Currency, rates: Rates): number | undefined {
  return currency === 'USD' ? 1 : rates[currency];
}
