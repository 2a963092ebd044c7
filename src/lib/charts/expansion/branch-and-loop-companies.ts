import type { ChartSpec } from '../spec';

/** How fast the Shenzhen Branch and the Loop filled. */
export const branchAndLoopCompanies = {
  id: 'branch-and-loop-companies',
  topic: 'expansion',
  ask: { series: ['hkstp.companies'], entities: ['hsitp', 'shenzhen-branch'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hsitp',
  // The Branch: technology companies at its opening, then all Hong Kong enterprises and institutions.
  breaks: [{ year: 2024 }],
  size: 'full'
} as const satisfies ChartSpec;
