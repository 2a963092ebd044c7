import type { ChartSpec } from '../spec';

/** How fast the Shenzhen Branch and the Loop filled. */
export const branchAndLoopCompanies = {
  id: 'branch-and-loop-companies',
  topic: 'expansion',
  ask: { series: ['hkstp.companies'], entities: ['hsitp', 'shenzhen-branch'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hsitp',
  size: 'full'
} as const satisfies ChartSpec;
