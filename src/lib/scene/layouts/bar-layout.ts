import { formatFigure } from '$lib/format/figure';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { legendLayout, type LegendKey } from './legend-layout';
import { rowWords } from './row-words';
import type { Size } from '../size';
import { textWidth } from '$lib/format/text-width';

/** One bar, or one segment of a stacked bar, from x to x + width. */
export interface Bar {
  readonly point: DrawnPoint;
  readonly colour: string;
  readonly x: number;
  readonly width: number;
  /** The figure inside a segment; empty where it does not fit. */
  readonly inside: string;
}

/** A row: its words above, its bars below, its figure at the end. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  /** The heading above the row; '' where there is none. */
  readonly heading: string;
  /** The baseline of the name. */
  readonly y: number;
  /** The baseline of a date under a name that leaves it no room; undefined where the date follows the name. */
  readonly dateY: number | undefined;
  /** The upper edge of the bars. */
  readonly top: number;
  readonly bars: readonly Bar[];
  readonly figure: string;
}

export interface BarLayout {
  readonly height: number;
  readonly rows: readonly Row[];
  readonly legend: readonly LegendKey[];
  readonly thick: number;
}

/** Lays out horizontal bars, with names above, so that a long name in any language has the whole width. */
export function barLayout(model: ChartModel<DrawnPoint>, size: Size): BarLayout {
  const stacked = model.spec.mark === 'stacked-bars';
  const legend = stacked ? legendLayout(model.lines, size, 30) : [];
  const sets = rowWords(model).map((set) => ({
    ...set,
    figure: stacked ? '' : set.figure,
    sum: set.bars.reduce((sum, bar) => sum + bar.point.value, 0)
  }));
  const ends = sets.map((set) => textWidth(set.figure, size.text) * 1.08 + 16);
  const scale = (size.width - 8 - Math.max(...ends, 40)) / (Math.max(...sets.map((set) => set.sum), 0) || 1);
  // A date that all rows share is in the subtitle already.
  const dated = new Set(sets.map((set) => set.date)).size > 1;
  const thick = size.name === 'narrow' ? 12 : 14;
  let y = legend.length > 0 ? (legend.at(-1)?.y ?? 0) + 14 : 4;
  let heading = '';
  const rows = sets.map(({ id, name, figure, date, ...set }) => {
    const opens = set.heading !== heading;
    heading = set.heading;
    if (opens) y += size.text * 2.1;
    const shown = dated ? date : '';
    const crowded =
      shown !== '' && (textWidth(name, size.text) + textWidth(shown, size.text)) * 1.04 + 10 > size.width;
    const top = y + size.text * (crowded ? 2.8 : 1.5);
    const row = {
      id,
      name,
      figure,
      date: shown,
      heading: opens ? heading : '',
      y,
      dateY: crowded ? y + size.text * 2.3 : undefined,
      top,
      bars: barsOf(set.bars, scale, model, size)
    };
    y = top + thick + 12;
    return row;
  });
  return { height: y, rows, legend, thick };
}

function barsOf(
  bars: ChartModel<DrawnPoint>['bars'][number]['bars'],
  scale: number,
  { spec, locale }: ChartModel<DrawnPoint>,
  size: Size
): Bar[] {
  let x = 0;
  return bars
    .filter(({ point }) => spec.mark === 'bars' || point.value > 0)
    .map(({ point, colour }) => {
      const width = point.value * scale;
      const text = formatFigure(point, locale);
      const fits = spec.mark === 'stacked-bars' && textWidth(text, size.text * 0.92) + 6 < width;
      const bar = { point, colour, x, width, inside: fits ? text : '' };
      x += width;
      return bar;
    });
}
