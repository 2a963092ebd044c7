import { defineQuery } from '../../engine/query';
import sql from './observations.sql?raw';

export const observations = defineQuery({
  sql,
  columns: {
    series: 'string',
    entity: 'string',
    dimension: 'string',
    category: 'string',
    period: 'string',
    start: 'date?',
    end: 'date',
    precision: 'string',
    value: 'number',
    qualifier: 'string',
    unit: 'string',
    source_id: 'string',
    locator: 'string',
    withheld: 'string?',
    note: 'string?',
    row: 'number',
    decimals: 'number'
  }
});
