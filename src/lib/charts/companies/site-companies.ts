import type { ChartSpec } from '../spec';

/** Companies at each other site, newest figures. */
export const siteCompanies = {
  id: 'site-companies',
  topic: 'companies',
  ask: {
    series: ['hkstp.companies'],
    entities: [
      'innopark-tai-po',
      'innopark-tseung-kwan-o',
      'innopark-yuen-long',
      'innocentre',
      'mars-centre',
      'shenzhen-branch',
      'hsitp'
    ],
    dimension: '',
    periods: ['instant']
  },
  mark: 'bars',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
