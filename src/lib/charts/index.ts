import { companiesCharts } from './companies';
import { expansionCharts } from './expansion';
import { fundingCharts } from './funding';
import { sectorsCharts } from './sectors';
import type { ChartSpec } from './spec';
import { talentCharts } from './talent';

/** Every chart of the site by subject, in page order. A new chart is one file and one line in its subject's list. */
export const charts: readonly ChartSpec[] = [
  ...companiesCharts,
  ...sectorsCharts,
  ...fundingCharts,
  ...expansionCharts,
  ...talentCharts
];

/** The chart with a permanent id; undefined where there is none. */
export function chartOf(id: string): ChartSpec | undefined {
  return charts.find((chart) => chart.id === id);
}
