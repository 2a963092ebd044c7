import type { Currency, MoneyScale } from './money.ts';

export interface MoneyUnit {
  currency: Currency;
  scale: MoneyScale;
}

const currencies: Record<string, Currency> = { HKD: 'HKD', USD: 'USD', CNY: 'CNY', MOP: 'MOP' };
const scales: Record<string, MoneyScale> = { '': 1, '-million': 1e6, '-billion': 1e9 };

/** The currency and scale of a unit such as `HKD-million`; null if the unit is no money. */
export function moneyUnit(unit: string): MoneyUnit | null {
  const [, code = '', tail = ''] = /^([A-Z]{3})(-million|-billion)?$/.exec(unit) ?? [];
  const currency = currencies[code];
  const scale = scales[tail];
  return currency && scale ? { currency, scale } : null;
}
