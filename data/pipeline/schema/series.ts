import type { Table } from './table.ts';

/** What a line of figures measures, in three languages. */
export const series = {
  file: 'series.csv',
  rowType: 'SeriesRow',
  columns: {
    series: { type: 'text', format: 'series-id', typeName: 'SeriesId' },
    topic: {
      type: 'text',
      typeName: 'Topic',
      oneOf: ['companies', 'sectors', 'funding', 'talent', 'infrastructure', 'programmes', 'gba', 'rankings']
    },
    measure: {
      type: 'text',
      typeName: 'Measure',
      oneOf: ['count', 'persons', 'money', 'percent', 'area', 'rank', 'ratio', 'rate']
    },
    nature: {
      type: 'text',
      typeName: 'Nature',
      oneOf: ['stock', 'flow', 'cumulative', 'share', 'rate', 'rank', 'target', 'limit']
    },
    better: { type: 'text', typeName: 'Better', oneOf: ['higher', 'lower', 'neutral'] },
    basis: { type: 'text', typeName: 'Basis', oneOf: ['statistic', 'statement'] },
    title_en: { type: 'text' },
    title_zh_hant: { type: 'text' },
    title_zh_hans: { type: 'text' },
    definition_en: { type: 'text' },
    definition_zh_hant: { type: 'text' },
    definition_zh_hans: { type: 'text' },
    caution_en: { type: 'text', optional: true },
    caution_zh_hant: { type: 'text', optional: true },
    caution_zh_hans: { type: 'text', optional: true }
  },
  unique: [['series']],
  orderBy: ['series']
} as const satisfies Table;
