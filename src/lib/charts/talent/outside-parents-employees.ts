import type { ChartSpec } from '../spec';

/** People employed by companies with parents outside Hong Kong. */
export const outsideParentsEmployees = {
  id: 'outside-parents-employees',
  topic: 'talent',
  ask: {
    series: ['hk.nonlocal-parent-companies.employees'],
    entities: ['hong-kong'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'full'
} as const satisfies ChartSpec;
