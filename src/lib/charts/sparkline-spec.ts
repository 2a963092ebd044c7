import type { HeadlineSpec } from './headlines';
import type { ChartSpec } from './spec';

/** The sparkline of a tile as a chart: the totals of its series for its entity, with the same breaks. */
export function sparklineSpec(headline: HeadlineSpec): ChartSpec {
  return {
    id: `headline-${headline.id}`,
    topic: 'overview',
    ask: { series: [headline.series], entities: [headline.entity], dimension: '' },
    mark: 'line',
    lines: 'entity',
    breaks: headline.breaks ?? [],
    size: 'half'
  };
}
