import type { ChartSpec } from '../spec';

/** InnoHK centres by research cluster. */
export const innohkClusters = {
  id: 'innohk-clusters',
  topic: 'sectors',
  ask: {
    series: ['hkstp.innohk-centres'],
    entities: ['science-park'],
    dimension: 'research-cluster',
    categories: ['healthcare', 'ai-robotics']
  },
  mark: 'stacked-bars',
  lines: 'category',
  groups: 'entity',
  lead: 'healthcare',
  size: 'half'
} as const satisfies ChartSpec;
