import type { ChartSpec } from '../spec';

/** Area of the co-operation zones. */
export const zoneAreas = {
  id: 'zone-areas',
  topic: 'expansion',
  ask: {
    series: ['gba.zone-area'],
    entities: ['nansha', 'qianhai', 'hengqin', 'hetao-zone', 'hetao-shenzhen-park', 'hsitp'],
    dimension: ''
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
