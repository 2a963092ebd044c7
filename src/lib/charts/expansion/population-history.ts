import type { ChartSpec } from '../spec';

/** How the three largest cities of the corridor grew. */
export const populationHistory = {
  id: 'population-history',
  topic: 'expansion',
  ask: { series: ['gba.population'], entities: ['guangzhou', 'shenzhen', 'hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'shenzhen',
  breaks: [{ year: 2016 }, { year: 2020 }],
  size: 'half'
} as const satisfies ChartSpec;
