import type { Point } from '$lib/charts/point';
import type { Locale } from '$lib/format/locale';
import type { Scene } from '$lib/scene/scene';
import type { DrawnSize } from './figure-data';
import type { ExportModel } from './export-model';

/** Format of the file; raised with every change that breaks its consumers. */
export const chartFileFormat = 'innoscope-chart/1';

/** The values that the filters of a chart may have. */
export interface ChartRange {
  readonly first: number;
  readonly last: number;
  readonly places: readonly { readonly slug: string; readonly name: string }[];
}

/** Drawings of a chart by size: SVG texts whose colours are variables of the page's style sheet, or scenes. */
export type Drawings<Drawing extends string | Scene = string> = Readonly<Partial<Record<DrawnSize, Drawing>>>;

/** A view of a chart with its drawings, ready for export. */
export interface DrawnExport<Drawing extends string | Scene = string> {
  readonly exportModel: ExportModel;
  /** SVG texts whose colours are variables of the page's style sheet; or scenes, which the page turns into such texts. */
  readonly drawings: Drawings<Drawing>;
}

/** A chart as its file /charts/<id>.json holds it: all that is needed to show, filter and redraw it. */
export interface ChartFile {
  readonly format: typeof chartFileFormat;
  readonly kind: 'series' | 'register';
  readonly locale: Locale;
  /** One view; for a register chart with money one per currency, the default currency first. */
  readonly views: readonly DrawnExport[];
  /** Every point of a chart of series, unfiltered, so that any filtered view can be drawn; empty for the register. */
  readonly points: readonly Point[];
  /** Undefined for the register, which has no filters. */
  readonly range: ChartRange | undefined;
}
