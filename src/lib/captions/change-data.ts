import { series } from '$lib/catalogue/generated/series';
import { citedDocument } from '$lib/catalogue/cited-document';
import { termName } from '$lib/catalogue/name';
import type { Headline } from '$lib/charts/headline';
import type { Point } from '$lib/charts/point';
import { formatAsAt } from '$lib/format/as-at';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatPeriod } from '$lib/format/period';
import { comparisonOf } from './comparison';

/** A figure that differs from the one before it, in one language. */
export interface ChangeData {
  readonly series: string;
  readonly title: string;
  readonly entity: string;
  readonly figure: string;
  readonly date: string;
  readonly comparison: string;
  readonly source: Pick<Point, 'title' | 'publisher' | 'url' | 'language' | 'tier' | 'kind'>;
}

/** The words of a change. */
export function changeData(headline: Headline, locale: Locale): ChangeData {
  const { point } = headline;
  return {
    series: point.series,
    title: series[point.series].title[locale],
    entity: termName('entity', point.entity, locale),
    figure: formatFigure(point, locale, { compact: true }),
    date:
      point.period === 'instant'
        ? formatAsAt(point.end, point.precision, locale)
        : formatPeriod(point, locale),
    comparison: comparisonOf(headline, locale),
    source: { ...point, ...citedDocument(point, locale) }
  };
}
