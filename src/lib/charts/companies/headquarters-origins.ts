import type { ChartSpec } from '../spec';

/** Regional headquarters by origin of parent. */
export const headquartersOrigins = {
  id: 'headquarters-origins',
  topic: 'companies',
  ask: {
    series: ['hk.nonlocal-parent-companies.rhq'],
    entities: ['hong-kong'],
    dimension: 'parent-origin',
    categories: ['united-states', 'mainland-china', 'japan', 'united-kingdom', 'germany', 'france']
  },
  mark: 'line',
  lines: 'category',
  lead: 'mainland-china',
  size: 'full'
} as const satisfies ChartSpec;
