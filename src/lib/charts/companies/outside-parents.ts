import type { ChartSpec } from '../spec';

/** Companies with parents outside Hong Kong. */
export const outsideParents = {
  id: 'outside-parents',
  topic: 'companies',
  ask: { series: ['hk.nonlocal-parent-companies'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'full'
} as const satisfies ChartSpec;
