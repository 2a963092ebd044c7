import type { ChartSpec } from '../spec';

/** Leading fields of the start-ups of Hong Kong. */
export const startupSectors = {
  id: 'startup-sectors',
  topic: 'sectors',
  ask: {
    series: ['hk.startups.sector-share'],
    entities: ['hong-kong'],
    dimension: 'sector',
    categories: [
      'ict',
      'fintech',
      'hardware',
      'e-commerce-supply-chain-logistics',
      'professional-consultancy-services'
    ],
    periods: ['instant']
  },
  mark: 'bars',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
