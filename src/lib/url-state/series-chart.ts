import { series } from '$lib/catalogue/generated/series';
import type { Dimension, Period, SeriesId, Unit } from '$lib/catalogue/generated/rows';
import { seriesMarks, type ChartChoice } from '$lib/charts/chart-choice';
import type { Mark } from '$lib/charts/spec';
import { choice, defineSearch, single, year, type Ignored } from './search-codec';

const slug = <Text extends string>(text: string) => (/^[\w-]*$/.test(text) ? (text as Text) : undefined);

/** Breakdown by place is no dimension of a series, so it has its own word in the address. */
const BY_PLACE = 'place';

const address = defineSearch({
  series: single((text) => (Object.hasOwn(series, text) ? (text as SeriesId) : undefined), undefined),
  by: single<Dimension | '', undefined>(
    (text) => (text === BY_PLACE ? '' : slug<Dimension>(text)),
    undefined,
    (by) => by || BY_PLACE
  ),
  unit: single(slug<Unit>, undefined),
  period: single(slug<Period>, undefined),
  place: single(slug<string>, undefined),
  lines: single<readonly string[], undefined>(
    (text) => (/^[\w,-]+$/.test(text) ? text.split(',') : undefined),
    undefined,
    (lines) => lines.map(encodeURIComponent).join(',')
  ),
  from: year(),
  to: year(),
  mark: choice<Mark, undefined>(seriesMarks, undefined)
});

/**
 * Reads the choice of a chart of a series from an address. It reports what no series could have; ignoredBy reports what
 * this series lacks, once its figures are loaded.
 * @returns no choice where the address names no existing series.
 */
export function parseChoice(search: URLSearchParams): {
  choice: ChartChoice | undefined;
  ignored: Ignored[];
} {
  const { state, ignored } = address.read(search);
  const { series: id, ...rest } = state;
  return { choice: id && { series: id, ...defined(rest) }, ignored };
}

/** The search of an address for a choice: the visitor's choices without the settled ones. */
export function searchOfChoice(chosen: ChartChoice): string {
  const { by, unit, period, place, lines, from, to, mark } = chosen;
  return address.write({ series: chosen.series, by, unit, period, place, lines, from, to, mark });
}

function defined<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
