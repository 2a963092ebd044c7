import type { ChartSpec } from '../spec';

/** Companies with parents outside Hong Kong by line of business. */
export const outsideParentsTrades = {
  id: 'outside-parents-trades',
  topic: 'sectors',
  ask: {
    series: ['hk.nonlocal-parent-companies'],
    entities: ['hong-kong'],
    dimension: 'business-line',
    categories: [
      'trade-wholesale-retail',
      'finance-banking',
      'professional-business-education',
      'transport-storage-courier',
      'it-services',
      'insurance'
    ]
  },
  mark: 'line',
  lines: 'category',
  lead: 'finance-banking',
  size: 'full'
} as const satisfies ChartSpec;
