import type { ChartSpec } from '../spec';

/** Arrivals under all talent schemes. */
export const allSchemesArrivals = {
  id: 'all-schemes-arrivals',
  topic: 'talent',
  ask: {
    series: ['hk.talent.all-schemes.arrived'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['instant']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
