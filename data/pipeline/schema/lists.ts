import type { Table } from './table.ts';

/** Named lists from the documents, in the document's order. */
export const lists = {
  file: 'lists.csv',
  rowType: 'ListRow',
  columns: {
    list: { type: 'text', format: 'slug', typeName: 'ListSlug' },
    position: { type: 'integer', range: [1, 1000] },
    name_en: { type: 'text' },
    name_zh_hant: { type: 'text' },
    name_zh_hans: { type: 'text' },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } }
  },
  unique: [
    ['list', 'position'],
    ['list', 'name_en']
  ],
  orderBy: ['list', 'position']
} as const satisfies Table;
