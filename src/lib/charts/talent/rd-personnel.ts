import type { ChartSpec } from '../spec';

/** R&D personnel of Hong Kong. */
export const rdPersonnel = {
  id: 'rd-personnel',
  topic: 'talent',
  ask: {
    series: ['hk.rd-personnel'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['year']
  },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
