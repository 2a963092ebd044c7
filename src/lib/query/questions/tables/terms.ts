import { defineQuery } from '../../engine/query';
import sql from './terms.sql?raw';

export const terms = defineQuery({
  sql,
  columns: {
    kind: 'string',
    slug: 'string',
    parent: 'string?',
    name_en: 'string?',
    name_zh_hant: 'string?',
    name_zh_hans: 'string?',
    note: 'string?'
  }
});
