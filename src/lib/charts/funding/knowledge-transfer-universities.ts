import type { ChartSpec } from '../spec';

/** Which universities earn most by knowledge transfer. */
export const knowledgeTransferUniversities = {
  id: 'knowledge-transfer-universities',
  topic: 'funding',
  ask: {
    series: ['hk.university-knowledge-transfer-income'],
    entities: ['hong-kong'],
    dimension: 'university',
    periods: ['range'],
    from: 2024
  },
  mark: 'bars',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
