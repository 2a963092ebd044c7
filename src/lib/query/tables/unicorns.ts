import { defineQuery } from '../query';
import sql from '../sql/tables/unicorns.sql?raw';

export const unicorns = defineQuery({
  sql,
  columns: {
    name: 'string',
    valuation_usd_billion: 'number',
    as_of: 'string',
    joined: 'date',
    country: 'string',
    city: 'string',
    industry: 'string?',
    source_id: 'string'
  }
});
