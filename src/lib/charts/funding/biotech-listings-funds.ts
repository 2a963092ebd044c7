import type { ChartSpec } from '../spec';

/** Money raised by first listings under Chapter 18A since 2018. */
export const biotechListingsFunds = {
  id: 'biotech-listings-funds',
  topic: 'funding',
  ask: { series: ['hk.ipo-18a.funds-raised'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
