import { citedDocument } from '$lib/catalogue/cited-document';
import { headlineOf } from '$lib/charts/headline';
import type { HeadlineSpec } from '$lib/charts/headlines';
import type { Point } from '$lib/charts/point';
import { formatAsAt } from '$lib/format/as-at';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatPeriod } from '$lib/format/period';
import { t, tById } from '$lib/i18n/t';
import { dateOf } from './chart-words';
import { comparisonOf, whenOf } from './comparison';

/** A headline tile in one language. */
export interface TileData {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly date: string;
  readonly comparison: string;
  readonly newer: string;
  readonly source: Pick<Point, 'title' | 'publisher' | 'url' | 'language'>;
  readonly chart: string;
  /** The day from which the figure is stale, what is said then, and why. */
  readonly staleFrom: string;
  readonly stale: string;
  readonly staleWhy: string;
  readonly sparkline: string;
  readonly sparklineLabel: string;
  readonly point: Point;
}

/** A tile has nothing to show: its series has no figure of tier official or press. */
export class NoHeadlineError extends Error {
  constructor(spec: HeadlineSpec) {
    super(`Headline ${spec.id}: series ${spec.series} has no official or press figure for ${spec.entity}`);
    this.name = 'NoHeadlineError';
  }
}

/**
 * Writes a tile.
 * @param draw draws the history to SVG text; called only for three dates or more.
 * @throws NoHeadlineError where the headline has no figure.
 */
export function tileData(
  spec: HeadlineSpec,
  points: readonly Point[],
  locale: Locale,
  draw: (history: readonly Point[]) => string
): TileData {
  const headline = headlineOf(points);
  if (!headline) throw new NoHeadlineError(spec);
  const { point, history, newer } = headline;
  const first = history[0];
  const sparked = history.length >= 3 && first;
  return {
    id: spec.id,
    label: tById(`headline_${spec.id.replaceAll('-', '_')}`, locale),
    // A tile is narrow, so the line may break between number and unit.
    figure: formatFigure(point, locale, { compact: true }).replaceAll('\u00a0', ' '),
    date:
      point.period === 'instant'
        ? formatAsAt(point.end, point.precision, locale)
        : formatPeriod(point, locale),
    comparison: comparisonOf(headline, locale),
    newer: newer
      ? t('headline_newer', locale, {
          figure: formatFigure(newer, locale, { compact: true }),
          date: dateOf(newer, locale)
        })
      : '',
    source: { ...point, ...citedDocument(point, locale) },
    chart: spec.chart,
    staleFrom: headline.staleFrom,
    stale: t('headline_stale', locale, { date: whenOf(point, locale) }),
    staleWhy: t('headline_stale_long', locale, { months: headline.rhythmMonths }),
    sparkline: sparked ? draw(history) : '',
    sparklineLabel: sparked
      ? t('headline_spark', locale, {
          count: history.length,
          from: dateOf(first, locale),
          to: dateOf(point, locale)
        })
      : '',
    point
  };
}
