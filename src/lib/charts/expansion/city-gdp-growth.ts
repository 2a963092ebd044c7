import type { ChartSpec } from '../spec';
import { gbaCities } from './gba-cities';

/** Growth of each city in its newest year. */
export const cityGdpGrowth = {
  id: 'city-gdp-growth',
  topic: 'expansion',
  ask: { series: ['gba.gdp-growth'], entities: gbaCities, dimension: '', periods: ['year'] },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
