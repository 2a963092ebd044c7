import type { ChartSpec } from '../spec';

/** Tenants of Cyberport by line of business. */
export const cyberportTrades = {
  id: 'cyberport-trades',
  topic: 'sectors',
  ask: {
    series: ['hk.cyberport.tenants'],
    entities: ['cyberport'],
    dimension: 'business-line'
  },
  mark: 'bars',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
