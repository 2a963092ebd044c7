import type { ChartSpec } from '../spec';

/** Biotechnology and healthcare listings: Chapter 18A and all others. */
export const healthcareListings = {
  id: 'healthcare-listings',
  topic: 'sectors',
  ask: {
    series: ['hk.ipo-healthcare.companies'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['cumulative']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
