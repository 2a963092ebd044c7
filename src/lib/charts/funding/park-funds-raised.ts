import type { ChartSpec } from '../spec';

/** Money raised by companies in the parks; each statement has its own window. */
export const parkFundsRaised = {
  id: 'park-funds-raised',
  topic: 'funding',
  ask: {
    series: ['hkstp.funding-raised', 'hk.cyberport.funds-raised.twelve-months'],
    entities: ['science-park', 'hkstp', 'cyberport'],
    dimension: ''
  },
  mark: 'windows',
  lines: 'entity',
  lead: 'science-park',
  size: 'full'
} as const satisfies ChartSpec;
