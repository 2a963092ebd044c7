import type { BarSet } from '$lib/charts/bar-sets';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';

/** A row of bars or dots with its words: the figure with its qualifier, and that figure's date. */
export interface WordedSet extends BarSet<DrawnPoint> {
  readonly date: string;
  readonly figure: string;
}

/** The words of the rows of a bar or dot chart, from the first figure of each, in the page's language. */
export function rowWords({ bars, locale }: ChartModel<DrawnPoint>): WordedSet[] {
  return bars.map((set) => {
    const { point } = set.bars[0] ?? {};
    return {
      ...set,
      // A chart of a table has dates only where years are its axis.
      date: point?.end ? formatDate(point.end, point.precision, locale, 'short') : '',
      figure: point ? formatFigure(point, locale) : ''
    };
  });
}
