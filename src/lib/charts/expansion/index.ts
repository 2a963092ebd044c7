import type { ChartSpec } from '../spec';

/** The charts of the GBA expansion page, in its order. */
export const expansionCharts: readonly ChartSpec[] = [];
