import type { Table } from './table.ts';

/** A figure, one row per figure per source, with the source's own qualifier. */
export const observations = {
  file: 'observations.csv',
  rowType: 'ObservationRow',
  columns: {
    series: { type: 'text', refers: { table: 'series', column: 'series' } },
    entity: { type: 'text', refers: { term: 'entity' } },
    dimension: { type: 'text', optional: true, emptyAs: '', refers: { term: 'dimension' } },
    category: { type: 'text', optional: true, emptyAs: '', refers: { term: 'category', under: 'dimension' } },
    period: {
      type: 'text',
      oneOf: ['instant', 'year', 'fiscal-year', 'range', 'cumulative'],
      refers: { term: 'period' }
    },
    start: { type: 'date', optional: true, range: [1990, 2030] },
    end: { type: 'date', range: [1990, 2030] },
    precision: { type: 'text', oneOf: ['day', 'month', 'year'], refers: { term: 'precision' } },
    value: { type: 'decimal', unitColumn: 'unit' },
    qualifier: {
      type: 'text',
      oneOf: ['exact', 'about', 'over', 'under', 'at-least', 'up-to'],
      refers: { term: 'qualifier' }
    },
    unit: { type: 'text', refers: { term: 'unit' } },
    source_id: { type: 'text', refers: { table: 'sources', column: 'source_id' } },
    locator: { type: 'text' },
    withheld: { type: 'text', optional: true },
    note: { type: 'text', optional: true }
  },
  derived: { row: { from: 'line' }, decimals: { from: 'decimals', column: 'value' } },
  unique: [
    [
      'series',
      'entity',
      'dimension',
      'category',
      'period',
      'start',
      'end',
      'value',
      'qualifier',
      'unit',
      'source_id'
    ]
  ],
  orderBy: ['series', 'entity', 'dimension', 'category', 'end']
} as const satisfies Table;
