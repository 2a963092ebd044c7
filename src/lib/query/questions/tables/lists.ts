import { defineQuery } from '../../engine/query';
import sql from './lists.sql?raw';

export const lists = defineQuery({
  sql,
  columns: {
    list: 'string',
    position: 'number',
    name_en: 'string',
    name_zh_hant: 'string',
    name_zh_hans: 'string',
    source_id: 'string'
  }
});
