import { punctuation } from '$lib/format/punctuation';
import { termName } from '$lib/catalogue/name';
import { series } from '$lib/catalogue/generated/series';
import type { CitySlug, Words } from '$lib/catalogue/generated/rows';
import type { Point } from '$lib/charts/point';
import { formatFigure } from '$lib/format/figure';
import { formatPeriod } from '$lib/format/period';
import { formatQuantity } from '$lib/format/units/quantity';
import { qualifierWord } from '$lib/format/qualifier-word';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { CityFigure, MeasureWords } from '$lib/islands/city-map/map-words';
import { publisherOf } from './publisher-of';
import type { Measure } from './measures';

/** A figure of a year. */
export interface YearFigure extends CityFigure {
  readonly year: number;
}

/** A measure of the map: for each city, in official order, the newest figure of each year, oldest first. */
export interface MeasureData extends Omit<MeasureWords, 'newest'> {
  readonly cities: readonly {
    readonly city: CitySlug;
    readonly name: string;
    readonly figures: readonly YearFigure[];
  }[];
}

/** Better founded tiers come later. */
const tiers: readonly Point['tier'][] = ['secondary', 'press', 'official'];

/** The figures and texts of a measure for the map. Points with other units or periods than the measure's are dropped. */
export function measureData(
  measure: Measure,
  points: readonly Point[],
  cities: readonly { readonly city: CitySlug; readonly name: Words }[],
  locale: Locale
): MeasureData {
  const { id, unit, periods, breaks, to = Infinity } = measure;
  const fitting = points.filter(
    ({ end, ...point }) =>
      point.unit === unit && periods.includes(point.period) && Number(end.slice(0, 4)) <= to
  );
  const words = series[measure.series];
  const newest = cities
    .flatMap(({ city }) => newestByYear(fitting, city).slice(-1))
    .toSorted((a, b) => b.value - a.value)[0];
  return {
    id,
    name: words.title[locale],
    definition: [words.definition[locale], words.caution?.[locale], measure.note && t(measure.note, locale)]
      .filter(Boolean)
      .join(punctuation[locale].space),
    classes: classNames(measure, locale),
    cities: cities.map(({ city, name }) => ({
      city,
      name: name[locale],
      figures: newestByYear(fitting, city).map((point) => cityFigure(point, breaks, locale))
    })),
    highest: newest && {
      name: termName('entity', newest.entity, locale),
      figure: formatFigure(newest, locale),
      date: formatPeriod(newest, locale, 'short')
    }
  };
}

/** The initial state of a measure: only its newest figures. */
export function measureWords({ cities, ...words }: MeasureData): MeasureWords {
  const newest = cities.flatMap(({ city, figures }) => {
    const figure = figures.at(-1);
    return figure ? [[city, figure] as const] : [];
  });
  return { ...words, newest: Object.fromEntries(newest) };
}

/** One point per year, the latest in it, of equal dates the best founded; oldest year first. */
function newestByYear(points: readonly Point[], city: CitySlug): Point[] {
  const ordered = points
    .filter(({ entity }) => entity === city)
    .toSorted((a, b) => a.end.localeCompare(b.end) || tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  return [...new Map(ordered.map((point) => [point.end.slice(0, 4), point])).values()];
}

function cityFigure(point: Point, breaks: readonly number[], locale: Locale): YearFigure {
  const { publisher, language = '' } = publisherOf(point, locale);
  return {
    year: Number(point.end.slice(0, 4)),
    step: 1 + breaks.filter((edge) => point.value >= edge).length,
    value: formatQuantity(point.value, point.unit, locale, { decimals: point.decimals }),
    qualifierWord: qualifierWord(point.qualifier, locale),
    figure: formatFigure(point, locale),
    date: formatPeriod(point, locale, 'short'),
    publisher,
    url: point.url,
    language,
    tier: t(`tier_${point.tier}`, locale)
  };
}

function classNames({ breaks, unit }: Measure, locale: Locale): string[] {
  const words = breaks.map((edge) => formatQuantity(edge, unit, locale, { compact: true }));
  return [...words, undefined].map((to, index) => {
    const from = words[index - 1];
    if (from === undefined) return t('map_class_under', locale, { to: to ?? '' });
    return to === undefined
      ? t('map_class_from', locale, { from })
      : t('map_class_between', locale, { from, to });
  });
}
