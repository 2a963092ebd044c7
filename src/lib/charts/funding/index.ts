import type { ChartSpec } from '../spec';

/** The charts of the Funding page, in its order. */
export const fundingCharts: readonly ChartSpec[] = [];
