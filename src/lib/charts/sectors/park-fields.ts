import type { ChartSpec } from '../spec';

/** Companies by field at Science Park and Cyberport, as far as known. */
export const parkFields = {
  id: 'park-fields',
  topic: 'sectors',
  ask: {
    series: ['hkstp.companies', 'hk.cyberport.by-sector'],
    entities: ['science-park', 'cyberport'],
    dimension: 'technology-cluster',
    categories: ['biomedical', 'biopharmaceutical', 'fintech', 'smart-living', 'web3']
  },
  mark: 'bars',
  lines: 'category',
  groups: 'entity',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
