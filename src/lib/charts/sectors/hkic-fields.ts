import type { ChartSpec } from '../spec';

/** Projects of Hong Kong Investment Corporation by field. */
export const hkicFields = {
  id: 'hkic-fields',
  topic: 'sectors',
  ask: {
    series: ['hk.hkic.project-share'],
    entities: ['hong-kong'],
    dimension: 'sector',
    categories: ['hard-technology', 'biotechnology', 'new-energy-green-technology', 'other']
  },
  mark: 'bars',
  lines: 'category',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
