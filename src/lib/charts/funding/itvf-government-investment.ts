import type { ChartSpec } from '../spec';

/** Government money in investments of the Innovation and Technology Venture Fund. */
export const itvfGovernmentInvestment = {
  id: 'itvf-government-investment',
  topic: 'funding',
  ask: { series: ['hk.itvf.government-investment'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
