import type { DrawnExport } from '$lib/captions/chart-file';
import type { ExportModel } from '$lib/captions/export-model';
import type { Scene } from '$lib/scene/scene';
import type { Filters } from '$lib/url-state/filters';

/** What a figure shows at this moment, and the whole of it. */
export interface ShareView<Drawing extends string | Scene = string> extends DrawnExport<Drawing> {
  /** The chart without filters, in the same currency. */
  readonly whole: ExportModel;
  /** The search by which an embed shows the same, such as "?from=2010", or "". */
  readonly search: string;
  /** The same for a report. */
  readonly filters: Filters;
  /** Of a custom chart: the search by which the chart builder shows it, in a report too. */
  readonly built?: string;
}
