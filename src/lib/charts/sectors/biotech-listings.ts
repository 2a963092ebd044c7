import type { ChartSpec } from '../spec';

/** Biotechnology companies listed under Chapter 18A. */
export const biotechListings = {
  id: 'biotech-listings',
  topic: 'sectors',
  ask: {
    series: ['hk.ipo-18a.companies'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['cumulative']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
