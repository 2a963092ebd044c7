import type { Table } from './table.ts';

/** A document that figures were read from. */
export const sources = {
  file: 'sources.csv',
  rowType: 'SourceRow',
  columns: {
    source_id: { type: 'text', format: 'slug', typeName: 'SourceId' },
    title: { type: 'text' },
    title_original: { type: 'text', optional: true },
    publisher: { type: 'text' },
    publisher_zh_hant: { type: 'text', optional: true },
    publisher_zh_hans: { type: 'text', optional: true },
    copy_at: { type: 'text', optional: true, format: 'host' },
    published: { type: 'partial-date', optional: true, range: [1990, 2030] },
    url: { type: 'text', format: 'url' },
    kind: { type: 'text', refers: { term: 'source-kind' } },
    tier: { type: 'text', oneOf: ['official', 'press', 'secondary'], refers: { term: 'tier' } },
    language: { type: 'text', oneOf: ['en', 'zh-Hant', 'zh-Hans', 'ja', 'pt'] }
  },
  unique: [['source_id']],
  orderBy: ['source_id']
} as const satisfies Table;
