import type { ChartSpec } from '../spec';

/** Private money in investments of the Innovation and Technology Venture Fund. */
export const itvfPrivateInvestment = {
  id: 'itvf-private-investment',
  topic: 'funding',
  ask: { series: ['hk.itvf.private-investment'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
