import type { ChartSpec } from '../spec';

/** The rank of Hong Kong in the Global Innovation Index. */
export const hkGiiRank = {
  id: 'hk-gii-rank',
  topic: 'expansion',
  ask: { series: ['hk.gii.rank'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
