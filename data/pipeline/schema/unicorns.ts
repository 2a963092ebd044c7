import type { Table } from './table.ts';

/** Two published lists of unicorns, as the lists word them. */
export const unicorns = {
  file: 'unicorns.csv',
  rowType: 'UnicornRow',
  columns: {
    name: { type: 'text' },
    valuation_usd_billion: { type: 'decimal', unit: 'USD-billion', range: [1, 10000] },
    as_of: { type: 'partial-date', range: [1990, 2030] },
    joined: { type: 'date', range: [1990, 2030] },
    country: { type: 'text', oneOf: ['China', 'Hong Kong'] },
    city: { type: 'text', refers: { table: 'cities', column: 'city' } },
    industry: { type: 'text', optional: true, refers: { term: 'industry', byName: true } },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } }
  },
  unique: [['name', 'as_of']],
  orderBy: ['as_of', 'city', 'name']
} as const satisfies Table;
