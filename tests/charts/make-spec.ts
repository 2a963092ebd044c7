import type { ChartSpec } from '$lib/charts/spec';

/** A synthetic chart of companies in the parks, one line per entity. */
export function makeSpec(changes: Partial<ChartSpec> = {}): ChartSpec {
  return {
    id: 'park-companies',
    topic: 'companies',
    ask: { series: ['hkstp.companies'], dimension: '' },
    mark: 'line',
    lines: 'entity',
    size: 'half',
    ...changes
  };
}
