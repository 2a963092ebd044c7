import type { ChartSpec } from '../spec';

/** The charts of the Talent page, in its order. */
export const talentCharts: readonly ChartSpec[] = [];
