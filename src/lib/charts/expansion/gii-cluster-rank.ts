import type { ChartSpec } from '../spec';

/** The rank of the cluster in the Global Innovation Index. */
export const giiClusterRank = {
  id: 'gii-cluster-rank',
  topic: 'expansion',
  ask: { series: ['gba.gii.cluster-rank'], entities: ['gba'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'gba',
  breaks: [{ year: 2020 }, { year: 2025 }],
  size: 'half'
} as const satisfies ChartSpec;
