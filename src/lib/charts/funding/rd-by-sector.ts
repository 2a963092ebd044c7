import type { ChartSpec } from '../spec';

/** Research and development spending of Hong Kong by performing sector. */
export const rdBySector = {
  id: 'rd-by-sector',
  topic: 'funding',
  ask: {
    series: ['hk.gerd'],
    entities: ['hong-kong'],
    dimension: 'performing-sector',
    categories: ['higher-education', 'business', 'government'],
    periods: ['year']
  },
  mark: 'line',
  lines: 'category',
  lead: 'higher-education',
  breaks: [{ year: 2018 }],
  size: 'full'
} as const satisfies ChartSpec;
