import type { ExportModel, ExportPlot } from '$lib/captions/export-model';
import type { ChartSheet } from './chart-sheet';

/** A chart whose place on its slide is kept by one of the library, until ours is put there (see with-charts.ts). */
export interface NativeChart {
  readonly plot: ExportPlot;
  readonly sheet: ChartSheet;
  readonly exportModel: ExportModel;
}
