import type { ChartSpec } from '../spec';

/** Offices in Hong Kong of companies with parents outside, by type. */
export const outsideParentsOffices = {
  id: 'outside-parents-offices',
  topic: 'companies',
  ask: {
    series: ['hk.nonlocal-parent-companies'],
    entities: ['hong-kong'],
    dimension: 'office-type',
    categories: ['local-office', 'regional-office', 'regional-headquarters']
  },
  mark: 'line',
  lines: 'category',
  lead: 'local-office',
  size: 'half'
} as const satisfies ChartSpec;
