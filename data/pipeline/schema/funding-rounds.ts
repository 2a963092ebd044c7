import type { Table } from './table.ts';

/** Publicly reported rounds of the register's companies, in the currency stated. */
export const fundingRounds = {
  file: 'funding-rounds.csv',
  rowType: 'FundingRoundRow',
  columns: {
    company_id: { type: 'text', refers: { table: 'companies', column: 'company_id' } },
    announced: { type: 'partial-date', range: [1990, 2030] },
    precision: { type: 'text', oneOf: ['day', 'month', 'year'], refers: { term: 'precision' } },
    stage: { type: 'text', refers: { term: 'stage' } },
    amount: { type: 'decimal', unitColumn: 'currency', range: [1, 1e13] },
    currency: { type: 'text', typeName: 'Currency', oneOf: ['HKD', 'USD', 'CNY'] },
    qualifier: {
      type: 'text',
      oneOf: ['exact', 'about', 'over', 'under', 'at-least', 'up-to'],
      refers: { term: 'qualifier' }
    },
    investors: { type: 'text', optional: true, list: true },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } },
    note: { type: 'text', optional: true }
  },
  unique: [['company_id', 'announced', 'stage', 'amount', 'currency', 'source_id']],
  orderBy: ['announced', 'company_id', 'stage']
} as const satisfies Table;
