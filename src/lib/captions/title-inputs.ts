import { total } from '$lib/charts/bar-sets';
import type { Facts } from '$lib/charts/facts';
import type { ChartModel, PlacedPoint } from '$lib/charts/model';
import type { DatePrecision } from '$lib/format/date-parts';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatPeriod } from '$lib/format/period';
import { formatQuantity } from '$lib/format/units/quantity';
import { t, type Inputs } from '$lib/i18n/t';
import { shortName } from './short-name';

const precisions: readonly DatePrecision[] = ['year', 'month', 'day'];

/** What the title of a chart may say, in words of a language. */
export function titleInputs(model: ChartModel, facts: Facts): Inputs {
  const { locale } = model;
  const { line, first, last, direction, top } = facts;
  const name = shortName(line.id, line.name, locale);
  const figure = formatFigure(last, locale);
  const [firstYear, lastYear] = yearsOf(first, last, locale);
  const month = (point: PlacedPoint) => dateTo('month', point, locale);
  return {
    line: line.id,
    lines: model.lines.length === 1 ? 'one' : 'many',
    name,
    park: line.id === 'hkstp' ? t('short_hkstp_parks', locale) : name,
    inner_name: insideSentence(name, locale),
    direction,
    passed: hasPassed(facts) ? 'yes' : 'no',
    first: formatFigure(first, locale),
    first_year: firstYear,
    last: figure,
    last_opening: figure.charAt(0).toUpperCase() + figure.slice(1),
    last_number: formatQuantity(last.value, last.unit, locale, { decimals: last.decimals }),
    last_dollars: last.unit === 'ratio' ? formatFigure({ ...last, unit: 'HKD' }, locale) : '',
    last_year: lastYear,
    last_month: month(last),
    last_period: formatPeriod(last, locale),
    top: formatFigure(top.point, locale),
    top_year: yearOf(top.point, locale),
    top_month: month(top.point),
    top_name: top.name,
    top_inner_name: insideSentence(top.name, locale),
    top_group: top.group,
    ...wholeInputs(model)
  };
}

/** A date no closer than a precision, and no closer than it is known. */
function dateTo(
  most: DatePrecision,
  { end, precision }: Pick<PlacedPoint, 'end' | 'precision'>,
  locale: Locale
): string {
  const known = precisions.indexOf(precision) < precisions.indexOf(most) ? precision : most;
  return formatDate(end, known, locale, 'long');
}

/** The year of a figure in words: "2024", 2024年; of a fiscal year "2024-25". */
function yearOf(point: PlacedPoint, locale: Locale): string {
  return point.period === 'fiscal-year' ? formatPeriod(point, locale) : dateTo('year', point, locale);
}

/** The years of two figures; closer dates where both are of one year, since "from 2025 to 2025" says nothing. */
function yearsOf(first: PlacedPoint, last: PlacedPoint, locale: Locale): [first: string, last: string] {
  const years: [string, string] = [yearOf(first, locale), yearOf(last, locale)];
  if (first === last || years[0] !== years[1]) return years;
  for (const precision of ['month', 'day'] as const) {
    const dates: [string, string] = [dateTo(precision, first, locale), dateTo(precision, last, locale)];
    if (dates[0] !== dates[1]) return dates;
  }
  return years;
}

/** A name within an English sentence: "The Mainland" begins small there. */
function insideSentence(name: string, locale: Locale): string {
  return locale === 'en' ? name.replace(/^The /, 'the ') : name;
}

/** Whether the last figure is a lower bound above all earlier figures: "passed 1,700". */
function hasPassed({ line, last, direction }: Facts): boolean {
  const isBound = last.qualifier === 'over' || last.qualifier === 'at-least';
  return (
    direction === 'up' && isBound && line.points.every((point) => point === last || point.value < last.value)
  );
}

/** The whole that stacked bars make up, and whether all of them are equal. */
function wholeInputs({ spec, bars, locale }: ChartModel): Inputs {
  const [set] = bars;
  const [bar] = set?.bars ?? [];
  if (spec.mark !== 'stacked-bars' || bars.length !== 1 || !set || !bar) return { total: '', split: '' };
  const isEven = set.bars.every(({ point }) => point.value === bar.point.value);
  const several = isEven ? 'even' : 'uneven';
  return {
    total: formatQuantity(total(set), bar.point.unit, locale),
    split: set.bars.length > 1 ? several : 'none'
  };
}
