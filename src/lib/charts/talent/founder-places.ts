import type { ChartSpec } from '../spec';

/** Where founders from outside Hong Kong come from. */
export const founderPlaces = {
  id: 'founder-places',
  topic: 'talent',
  ask: {
    series: ['hk.startups.nonlocal-founders-share'],
    entities: ['hong-kong'],
    dimension: 'founder-origin-place',
    categories: ['mainland-china', 'united-kingdom', 'united-states', 'australia', 'france', 'india']
  },
  mark: 'line',
  lines: 'category',
  lead: 'mainland-china',
  size: 'full'
} as const satisfies ChartSpec;
