import { defineQuery } from '../../engine/query';
import sql from './exchange-rates.sql?raw';

export const exchangeRates = defineQuery({
  sql,
  columns: {
    year: 'number',
    currency: 'string',
    units_per_usd: 'number',
    source_id: 'string'
  }
});
