import type { ChartSpec } from '../spec';

/** Investment in Hong Kong by the companies that InvestHK helped, by year. */
export const investhkInvestment = {
  id: 'investhk-investment',
  topic: 'funding',
  ask: { series: ['hk.investhk.investment'], entities: ['hong-kong'], dimension: '', periods: ['year'] },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
