import type { Table } from './table.ts';

/** Annual averages: units of the currency per US dollar. */
export const exchangeRates = {
  file: 'exchange-rates.csv',
  rowType: 'ExchangeRateRow',
  columns: {
    year: { type: 'year', range: [1990, 2030] },
    currency: { type: 'text', oneOf: ['HKD', 'CNY'] },
    units_per_usd: { type: 'decimal', unit: 'per-USD', range: [0.0001, 1000000] },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } }
  },
  unique: [['year', 'currency']],
  orderBy: ['currency', 'year']
} as const satisfies Table;
