import type { ChartSpec } from '../spec';

/** Unicorns by the organisation that counts them. */
export const unicorns = {
  id: 'unicorns',
  topic: 'companies',
  ask: {
    series: ['hk.unicorns', 'hkstp.unicorns', 'hk.cyberport.unicorns'],
    entities: ['hong-kong', 'hkstp', 'cyberport'],
    dimension: ''
  },
  mark: 'line',
  joined: false,
  lines: 'entity',
  lead: 'hkstp',
  size: 'half'
} as const satisfies ChartSpec;
