import type { Scene } from '$lib/scene/scene';
import type { DrawnExport } from './chart-file';
import type { FigureData } from './figure-data';

/** A view of a chart as a report shows it. */
export interface ChartView extends DrawnExport<string | Scene> {
  /** Undefined for a chart of the register or of a table: its table and sources come from the export model. */
  readonly figure: FigureData | undefined;
  /** The currencies that it can be shown in; none where it shows no money. */
  readonly currencies: readonly string[];
}
