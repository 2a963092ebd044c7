import { defineQuery } from '../../engine/query';
import sql from './sources.sql?raw';

export const sources = defineQuery({
  sql,
  columns: {
    source_id: 'string',
    title: 'string',
    title_original: 'string?',
    publisher: 'string',
    publisher_zh_hant: 'string?',
    publisher_zh_hans: 'string?',
    copy_at: 'string?',
    published: 'string?',
    url: 'string',
    kind: 'string',
    tier: 'string',
    language: 'string'
  }
});
