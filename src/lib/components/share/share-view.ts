import type { DrawnExport } from '$lib/captions/chart-file';
import type { ExportModel } from '$lib/captions/export-model';
import type { Scene } from '$lib/scene/scene';
import type { Filters } from '$lib/url-state/filters';

/** The view that a figure shows now, and the unfiltered chart. The dialog turns scenes into texts before its parts get it. */
export interface ShareView<Drawing extends string | Scene = string> extends DrawnExport<Drawing> {
  /** The chart without filters, in the same currency. */
  readonly whole: ExportModel;
  /** The search with which an embed shows this view, such as "?from=2010", or "". */
  readonly search: string;
  /** The same filters, for a report. */
  readonly filters: Filters;
  /** Set for a custom chart: the search with which the chart builder, or a report, shows it. */
  readonly built?: string;
}
