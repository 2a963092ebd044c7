import { defineQuery } from '../../engine/query';
import sql from './milestones.sql?raw';

export const milestones = defineQuery({
  sql,
  columns: {
    date: 'string',
    precision: 'string',
    kind: 'string',
    title_en: 'string',
    title_zh_hant: 'string',
    title_zh_hans: 'string',
    place: 'string',
    source_id: 'string',
    locator: 'string',
    note: 'string?'
  }
});
