import type { ChartSpec } from '../spec';

/** Lines of business of the three estates. */
export const estateTrades = {
  id: 'estate-trades',
  topic: 'companies',
  ask: {
    series: ['hkstp.companies'],
    entities: ['innopark-tai-po', 'innopark-tseung-kwan-o', 'innopark-yuen-long'],
    dimension: 'business-line',
    categories: [
      'food-beverage',
      'machinery-parts',
      'biotech-pharmaceutical',
      'information-telecommunications',
      'support-services',
      'printing-publishing',
      'plastics',
      'broadcasting',
      'green-technology',
      'other'
    ]
  },
  mark: 'stacked-bars',
  lines: 'entity',
  groups: 'category',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
