import type { DrawnExport } from '$lib/captions/chart-file';
import type { ExportModel } from '$lib/captions/export-model';
import type { Scene } from '$lib/scene/scene';
import type { Filters } from '$lib/url-state/filters';

/** What leaves of a custom chart, as it is shared, cited, downloaded or put into a report. */
export interface CustomChartView<Drawing extends string | Scene> extends DrawnExport<Drawing> {
  /** The same figures without the choices that leave some out. */
  readonly whole: ExportModel;
  /** The search of its address. */
  readonly search: string;
  /** None: its choices stand in `built`. */
  readonly filters: Filters;
  /** The search by which the chart builder shows it, with all that was settled. */
  readonly built: string;
}
