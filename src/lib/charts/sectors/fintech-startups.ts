import type { ChartSpec } from '../spec';

/** Fintech start-ups in the InvestHK survey. */
export const fintechStartups = {
  id: 'fintech-startups',
  topic: 'sectors',
  ask: {
    series: ['hk.startups.by-sector'],
    entities: ['hong-kong'],
    dimension: 'sector',
    categories: ['fintech']
  },
  mark: 'line',
  lines: 'category',
  lead: 'fintech',
  size: 'half'
} as const satisfies ChartSpec;
