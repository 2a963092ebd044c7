import type { Table } from './table.ts';

/** The words of every closed vocabulary, in three languages, with parents. */
export const terms = {
  file: 'terms.csv',
  rowType: 'TermRow',
  columns: {
    kind: {
      type: 'text',
      typeName: 'TermKind',
      oneOf: [
        'entity',
        'dimension',
        'category',
        'unit',
        'qualifier',
        'period',
        'precision',
        'tier',
        'source-kind',
        'milestone-kind',
        'site-kind',
        'sector',
        'industry',
        'stage',
        'status',
        'relation'
      ]
    },
    slug: { type: 'text' },
    parent: { type: 'text', optional: true },
    name_en: { type: 'text', optional: true },
    name_zh_hant: { type: 'text', optional: true },
    name_zh_hans: { type: 'text', optional: true },
    note: { type: 'text', optional: true }
  },
  unique: [['kind', 'slug', 'parent']],
  orderBy: ['kind', 'parent', 'slug']
} as const satisfies Table;
