import type { ChartSpec } from '../spec';

/** What Cyberport companies have raised to date. */
export const cyberportFundsRaised = {
  id: 'cyberport-funds-raised',
  topic: 'funding',
  ask: { series: ['hk.cyberport.funds-raised'], entities: ['cyberport'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'cyberport',
  size: 'half'
} as const satisfies ChartSpec;
