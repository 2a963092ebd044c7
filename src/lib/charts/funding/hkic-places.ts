import type { ChartSpec } from '../spec';

/** Where Hong Kong Investment Corporation has invested. */
export const hkicPlaces = {
  id: 'hkic-places',
  topic: 'funding',
  ask: {
    series: ['hk.hkic.deployed-capital-share'],
    entities: ['hong-kong'],
    dimension: 'location',
    categories: ['mainland-china', 'hong-kong', 'other']
  },
  mark: 'bars',
  lines: 'category',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
