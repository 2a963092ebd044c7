import { defineQuery } from '../../engine/query';
import sql from './funding-rounds.sql?raw';

export const fundingRounds = defineQuery({
  sql,
  columns: {
    company_id: 'string',
    announced: 'string',
    precision: 'string',
    stage: 'string',
    amount: 'number',
    currency: 'string',
    qualifier: 'string',
    investors: 'string?',
    source_id: 'string',
    note: 'string?'
  }
});
