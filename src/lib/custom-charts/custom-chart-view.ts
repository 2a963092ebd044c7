import type { DrawnExport } from '$lib/captions/chart-file';
import type { ExportModel } from '$lib/captions/export-model';
import type { Scene } from '$lib/scene/scene';
import type { Filters } from '$lib/url-state/filters';

/** A custom chart as it is shared, cited, downloaded or added to a report. */
export interface CustomChartView<Drawing extends string | Scene> extends DrawnExport<Drawing> {
  /** The same figures without the choices that exclude some. */
  readonly whole: ExportModel;
  /** The search of its address. */
  readonly search: string;
  /** Empty: `built` holds its choices. */
  readonly filters: Filters;
  /** The search with which the chart builder shows it, with all settled choices. */
  readonly built: string;
}
