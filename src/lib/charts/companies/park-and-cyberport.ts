import type { ChartSpec } from '../spec';

/** Companies of Cyberport and of Science Park. */
export const parkAndCyberport = {
  id: 'park-and-cyberport',
  topic: 'companies',
  ask: {
    series: ['hk.cyberport.companies', 'hkstp.companies'],
    entities: ['cyberport', 'science-park'],
    dimension: '',
    periods: ['instant'],
    from: 2017
  },
  mark: 'line',
  lines: 'entity',
  lead: 'cyberport',
  size: 'half'
} as const satisfies ChartSpec;
