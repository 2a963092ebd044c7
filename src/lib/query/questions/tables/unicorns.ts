import { defineQuery } from '../../engine/query';
import sql from './unicorns.sql?raw';

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
