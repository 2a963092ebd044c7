import type { ChartSpec } from '../spec';

/** Venture capital invested in Hong Kong by year. */
export const ventureCapital = {
  id: 'venture-capital',
  topic: 'funding',
  ask: {
    series: ['hk.venture-capital-investment'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['year']
  },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
