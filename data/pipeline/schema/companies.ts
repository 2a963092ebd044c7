import type { Table } from './table.ts';

/** The register's companies: a publicly reported sample, not a census. */
export const companies = {
  file: 'companies.csv',
  rowType: 'CompanyRow',
  columns: {
    company_id: { type: 'text', format: 'slug' },
    name_en: { type: 'text' },
    name_zh: { type: 'text', optional: true },
    sector: { type: 'text', refers: { term: 'sector' } },
    sector_as_stated: { type: 'text' },
    city: { type: 'text', optional: true, refers: { table: 'cities', column: 'city' } },
    founded: { type: 'year', optional: true, range: [1900, 2030] },
    hkstp_relation: { type: 'text', refers: { term: 'relation' } },
    status: {
      type: 'text',
      oneOf: ['private', 'listed', 'acquired', 'closed', 'unknown'],
      refers: { term: 'status' }
    },
    exchange: {
      type: 'text',
      optional: true,
      oneOf: ['HKEX', 'NASDAQ', 'NYSE', 'SSE STAR', 'SZSE', 'SZSE ChiNext']
    },
    listed_on: { type: 'partial-date', optional: true, range: [1990, 2030] },
    unicorn: { type: 'text', oneOf: ['yes', 'no', 'former'] },
    source_ids: { type: 'text', list: true, refers: { table: 'sources', column: 'source_id' } },
    note: { type: 'text', optional: true }
  },
  unique: [['company_id'], ['name_en']],
  orderBy: ['sector', 'city', 'company_id']
} as const satisfies Table;
