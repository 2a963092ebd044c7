import type { Headline } from '$lib/charts/headline';
import type { Point } from '$lib/charts/point';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatPeriod } from '$lib/format/period';
import { t } from '$lib/i18n/t';
import { dateOf } from './chart-words';

/** Compares a headline with an earlier figure in words, with both dates and both qualifiers. */
export function comparisonOf({ point, before, since }: Headline, locale: Locale): string {
  if (before) {
    const inputs = { figure: formatFigure(before, locale, { compact: true }), date: whenOf(before, locale) };
    if (point.period !== 'range') return t('headline_from', locale, inputs);
    return t(overlaps(before, point) ? 'headline_windows' : 'headline_apart', locale, inputs);
  }
  return since ? t('headline_since', locale, { date: whenOf(since, locale) }) : t('headline_only', locale);
}

/** A window whose start is not known may overlap any. */
function overlaps(before: Point, { start }: Point): boolean {
  return start === null || before.end >= start;
}

/** When a figure is of: its date, or its whole period. */
export function whenOf(point: Point, locale: Locale): string {
  return point.period === 'instant' ? dateOf(point, locale) : formatPeriod(point, locale);
}
