import type { ChartSpec } from '../spec';

/** Sums that the Government states it has committed to innovation and technology. */
export const governmentCommitment = {
  id: 'government-commitment',
  topic: 'funding',
  ask: { series: ['hk.government-it-commitment'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  joined: false,
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
