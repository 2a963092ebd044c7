import type { Qualifier } from '$lib/catalogue/generated/rows';
import type { LegendKey } from './legend-layout';

/** A text of a drawing, at its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  readonly weight?: number;
}

/** A mark: a box, a glyph of its qualifier, or both, with its texts. */
export interface PlacedMark {
  readonly key: string;
  readonly colour: string;
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Turned, since the value grows to the right, where "over" must point. An exact figure without a box has a dot. */
  readonly glyph?: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly qualifier: Qualifier;
  };
  /** A second box of the same mark, where a chart shows two measures. */
  readonly other?: PlacedMark['box'];
  readonly texts: readonly PlacedText[];
}

/** The positions of a register chart, in the units of its drawing. */
export interface MarkLayout {
  readonly height: number;
  readonly legend: readonly LegendKey[];
  /** Paths of hairlines and of axes. */
  readonly grid: readonly string[];
  readonly axes: readonly string[];
  readonly marks: readonly PlacedMark[];
  readonly texts: readonly PlacedText[];
}
