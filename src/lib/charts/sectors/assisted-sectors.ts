import type { ChartSpec } from '../spec';

/** Companies that InvestHK helped, by field. */
export const assistedSectors = {
  id: 'assisted-sectors',
  topic: 'sectors',
  ask: {
    series: ['hk.investhk.assisted-companies'],
    entities: ['hong-kong'],
    dimension: 'sector',
    categories: ['innovation-technology', 'financial-services-fintech', 'fintech', 'family-office'],
    periods: ['year']
  },
  mark: 'line',
  lines: 'category',
  lead: 'innovation-technology',
  size: 'half'
} as const satisfies ChartSpec;
