import type { ChartSpec } from '../spec';

/** Companies with parents outside Hong Kong by origin, between the two years that most origins share. */
export const outsideParentsOrigins = {
  id: 'outside-parents-origins',
  topic: 'companies',
  ask: {
    series: ['hk.nonlocal-parent-companies'],
    entities: ['hong-kong'],
    dimension: 'parent-origin',
    categories: ['mainland-china', 'united-states', 'japan', 'united-kingdom', 'singapore', 'taiwan']
  },
  mark: 'slope',
  lines: 'category',
  lead: 'mainland-china',
  size: 'half'
} as const satisfies ChartSpec;
