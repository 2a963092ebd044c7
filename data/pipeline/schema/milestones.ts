import type { Table } from './table.ts';

/** A dated event, 1997 to today, titled in three languages. */
export const milestones = {
  file: 'milestones.csv',
  rowType: 'MilestoneRow',
  columns: {
    date: { type: 'partial-date', range: [1990, 2030] },
    precision: { type: 'text', oneOf: ['day', 'month', 'year'], refers: { term: 'precision' } },
    kind: { type: 'text', refers: { term: 'milestone-kind' } },
    title_en: { type: 'text' },
    title_zh_hant: { type: 'text' },
    title_zh_hans: { type: 'text' },
    place: { type: 'text', refers: { term: 'entity' } },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } },
    locator: { type: 'text' },
    note: { type: 'text', optional: true }
  },
  unique: [['date', 'title_en']],
  orderBy: ['date', 'kind', 'title_en']
} as const satisfies Table;
