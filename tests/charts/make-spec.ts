import type { ChartSpec } from '$lib/charts/spec';

/** A synthetic chart: companies of the parks, a line an entity. */
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
