import type { ChartSpec } from '../spec';
import { gbaCities } from './gba-cities';

/** People in each city. */
export const cityPopulation = {
  id: 'city-population',
  topic: 'expansion',
  ask: { series: ['gba.population'], entities: gbaCities, dimension: '' },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
