import { defineQuery } from '../../engine/query';
import sql from './companies.sql?raw';

export const companies = defineQuery({
  sql,
  columns: {
    company_id: 'string',
    name_en: 'string',
    name_zh: 'string?',
    sector: 'string',
    sector_as_stated: 'string',
    city: 'string?',
    founded: 'number?',
    hkstp_relation: 'string',
    status: 'string',
    exchange: 'string?',
    listed_on: 'string?',
    unicorn: 'string',
    source_ids: 'string',
    note: 'string?'
  }
});
