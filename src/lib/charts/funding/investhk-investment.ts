import type { ChartSpec } from '../spec';

/** What companies that InvestHK helped invest in Hong Kong, by year. */
export const investhkInvestment = {
  id: 'investhk-investment',
  topic: 'funding',
  ask: { series: ['hk.investhk.investment'], entities: ['hong-kong'], dimension: '', periods: ['year'] },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
