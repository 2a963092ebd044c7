import type { Scene } from '$lib/scene/scene';
import type { DrawnExport } from './chart-file';
import type { FigureData } from './figure-data';

/** A view of a chart as a report shows it. */
export interface ChartView extends DrawnExport<string | Scene> {
  /** Undefined for charts of the register and of tables: their table and sources come from the export model. */
  readonly figure: FigureData | undefined;
  /** Currencies to choose from; empty where the chart shows no money. */
  readonly currencies: readonly string[];
}
