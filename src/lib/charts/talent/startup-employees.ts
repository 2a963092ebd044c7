import type { ChartSpec } from '../spec';

/** People employed by start-ups. */
export const startupEmployees = {
  id: 'startup-employees',
  topic: 'talent',
  ask: {
    series: ['hk.startups.employees'],
    entities: ['hong-kong'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
