import type { ExportModel, ExportPlot } from '$lib/captions/export-model';
import type { ChartSheet } from './chart-sheet';

/** A chart for which the library has written a placeholder, until with-charts.ts replaces it. */
export interface NativeChart {
  readonly plot: ExportPlot;
  readonly sheet: ChartSheet;
  readonly exportModel: ExportModel;
}
