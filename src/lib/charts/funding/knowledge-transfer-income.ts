import type { ChartSpec } from '../spec';

/** What the universities earn by knowledge transfer. */
export const knowledgeTransferIncome = {
  id: 'knowledge-transfer-income',
  topic: 'funding',
  ask: {
    series: ['hk.university-knowledge-transfer-income'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['range']
  },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
