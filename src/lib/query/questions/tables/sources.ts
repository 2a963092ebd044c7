import { defineQuery } from '../../engine/query';
import sql from './sources.sql?raw';

export const sources = defineQuery({
  sql,
  columns: {
    source_id: 'string',
    title: 'string',
    publisher: 'string',
    published: 'string?',
    url: 'string',
    kind: 'string',
    tier: 'string',
    language: 'string'
  }
});
