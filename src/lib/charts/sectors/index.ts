import type { ChartSpec } from '../spec';

/** The charts of the Sectors page, in its order. */
export const sectorsCharts: readonly ChartSpec[] = [];
