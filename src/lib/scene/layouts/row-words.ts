import type { BarSet } from '$lib/charts/bar-sets';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';

/** A row of bars or dots with its words: the figure with its qualifier, and that figure's own date. */
export interface WordedSet extends BarSet<DrawnPoint> {
  readonly date: string;
  readonly figure: string;
}

/** Words the rows of a chart of bars or dots by the first figure of each, in the language of the page. */
export function rowWords({ bars, locale }: ChartModel<DrawnPoint>): WordedSet[] {
  return bars.map((set) => {
    const { point } = set.bars[0] ?? {};
    return {
      ...set,
      // What is drawn of a table has no date where it is not drawn along years.
      date: point?.end ? formatDate(point.end, point.precision, locale, 'short') : '',
      figure: point ? formatFigure(point, locale) : ''
    };
  });
}
