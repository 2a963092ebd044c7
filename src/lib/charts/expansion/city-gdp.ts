import type { ChartSpec } from '../spec';
import { gbaCities } from './gba-cities';

/** The economy of each city. */
export const cityGdp = {
  id: 'city-gdp',
  topic: 'expansion',
  ask: { series: ['gba.gdp'], entities: gbaCities, dimension: '', periods: ['year'], units: ['CNY-billion'] },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
