import type { ChartSpec } from '../spec';

/** Arrivals under the Top Talent Pass Scheme. */
export const topTalentArrivals = {
  id: 'top-talent-arrivals',
  topic: 'talent',
  ask: {
    series: ['hk.talent.ttps.arrived'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['cumulative']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
