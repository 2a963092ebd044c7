import type { ChartSpec } from '../spec';
import { gbaCities } from './gba-cities';

/** Land of each city. */
export const cityLandArea = {
  id: 'city-land-area',
  topic: 'expansion',
  ask: { series: ['gba.land-area'], entities: gbaCities, dimension: '' },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
