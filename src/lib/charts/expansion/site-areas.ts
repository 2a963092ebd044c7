import type { ChartSpec } from '../spec';

/** Land area of each site. */
export const siteAreas = {
  id: 'site-areas',
  topic: 'expansion',
  ask: {
    series: ['hkstp.site-area'],
    entities: [
      'hsitp',
      'innopark-tai-po',
      'innopark-tseung-kwan-o',
      'innopark-yuen-long',
      'science-park',
      'innopole'
    ],
    dimension: ''
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
