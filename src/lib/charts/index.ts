import { companiesCharts } from './companies';
import { expansionCharts } from './expansion';
import { fundingCharts } from './funding';
import { sectorsCharts } from './sectors';
import type { ChartSpec } from './spec';
import { talentCharts } from './talent';

/** Every chart of the product, by subject, in the order in which its page shows it. A new chart is one file and one line in its subject's list. */
export const charts: readonly ChartSpec[] = [
  ...companiesCharts,
  ...sectorsCharts,
  ...fundingCharts,
  ...expansionCharts,
  ...talentCharts
];

/** The chart of a permanent id, or undefined where there is none. */
export function chartOf(id: string): ChartSpec | undefined {
  return charts.find((chart) => chart.id === id);
}
