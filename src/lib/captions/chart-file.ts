import type { Point } from '$lib/charts/point';
import type { Locale } from '$lib/format/locale';
import type { Scene } from '$lib/scene/scene';
import type { DrawnSize } from './figure-data';
import type { ExportModel } from './export-model';

/** The form of the file, raised with any change that breaks a program which reads it. */
export const chartFileFormat = 'innoscope-chart/1';

/** What the filters of a chart can be set to. */
export interface ChartRange {
  readonly first: number;
  readonly last: number;
  readonly places: readonly { readonly slug: string; readonly name: string }[];
}

/** Drawings of a chart by size: SVG texts as a page holds them, whose colours are the variables of its stylesheet, or scenes. */
export type Drawings<Drawing extends string | Scene = string> = Readonly<Partial<Record<DrawnSize, Drawing>>>;

/** A view of a chart as it leaves the product, with its drawings. */
export interface DrawnExport<Drawing extends string | Scene = string> {
  readonly exportModel: ExportModel;
  /** SVG texts as a page holds them, whose colours are the variables of its style sheet; or scenes, which become texts in the page. */
  readonly drawings: Drawings<Drawing>;
}

/** A chart as its file /charts/<id>.json: all that is needed to show it, to filter it and to draw it anew. */
export interface ChartFile {
  readonly format: typeof chartFileFormat;
  readonly kind: 'series' | 'register';
  readonly locale: Locale;
  /** One; of a chart of the register that shows money one for each currency, the first being the one that is shown. */
  readonly views: readonly DrawnExport[];
  /** Every point of a chart of series, unfiltered, from which any filtered view is drawn; none for the register. */
  readonly points: readonly Point[];
  /** What its filters can be set to; undefined for the register. */
  readonly range: ChartRange | undefined;
}
