import type { ChartSpec } from '../spec';

/** Fintech companies in Hong Kong and at Cyberport. */
export const fintechCompanies = {
  id: 'fintech-companies',
  topic: 'sectors',
  ask: {
    series: ['hk.fintech-companies', 'hk.cyberport.fintech-companies'],
    entities: ['hong-kong', 'cyberport'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'full'
} as const satisfies ChartSpec;
