import { defineQuery } from '../../engine/query';
import sql from './series.sql?raw';

export const series = defineQuery({
  sql,
  columns: {
    series: 'string',
    topic: 'string',
    measure: 'string',
    nature: 'string',
    better: 'string',
    basis: 'string',
    title_en: 'string',
    title_zh_hant: 'string',
    title_zh_hans: 'string',
    definition_en: 'string',
    definition_zh_hant: 'string',
    definition_zh_hans: 'string',
    caution_en: 'string?',
    caution_zh_hant: 'string?',
    caution_zh_hans: 'string?'
  }
});
