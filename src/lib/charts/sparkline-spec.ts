import type { HeadlineSpec } from './headlines';
import type { ChartSpec } from './spec';

/** The chart that a tile's sparkline is: its series for its entity, in total, cut at the same breaks. */
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
