import type { ChartSpec } from '../spec';
import { gbaCities } from './gba-cities';

/** The economy of each city by its people. */
export const cityGdpPerHead = {
  id: 'city-gdp-per-head',
  topic: 'expansion',
  ask: {
    series: ['gba.gdp-per-capita'],
    entities: gbaCities,
    dimension: '',
    periods: ['year'],
    units: ['CNY']
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
