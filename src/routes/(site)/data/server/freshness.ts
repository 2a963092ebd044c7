import type { ObservationRow, SourceRow } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { headlineOf } from '$lib/charts/headline';
import type { Point } from '$lib/charts/point';
import { formatDate } from '$lib/format/date';
import type { Locale } from '$lib/format/locale';
import { evidence } from './evidence';
import { figureRow, type FigureRow } from './figure-row';

/** A series with its newest figure, and the last day before that figure is stale. */
export interface FreshSeries {
  readonly newest: FigureRow;
  readonly rhythmMonths: number;
  readonly staleFrom: string;
  readonly due: string;
}

/** Series with a figure of tier official or press, the most overdue first, and series with only secondary sources. */
export interface Freshness {
  readonly firm: readonly FreshSeries[];
  readonly secondary: readonly FigureRow[];
}

/**
 * The newest figure of every series against the rhythm of the series. Without today's date: the visitor's clock decides
 * what is stale.
 */
export async function freshness(locale: Locale): Promise<Freshness> {
  const { bySeries, sourceOf } = await evidence();
  const firm: FreshSeries[] = [];
  const secondary: FigureRow[] = [];
  for (const id of Object.keys(series)) {
    const rows = (bySeries.get(id) ?? []).filter((row) => row.withheld === null);
    const headline = headlineOf(onePerDate(rows.flatMap((row) => pointOf(row, sourceOf))));
    const newest = headline?.point.row ?? rows.toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1)?.row;
    const shown = rows.find((row) => row.row === newest);
    if (!shown) continue;
    const figure = figureRow(shown, sourceOf, locale);
    if (!headline) secondary.push(figure);
    else {
      const { rhythmMonths, staleFrom } = headline;
      firm.push({ newest: figure, rhythmMonths, staleFrom, due: formatDate(staleFrom, 'day', locale) });
    }
  }
  const ranked = firm.sort((a, b) =>
    a.staleFrom === b.staleFrom
      ? compared(a.newest.series.id, b.newest.series.id)
      : compared(a.staleFrom, b.staleFrom)
  );
  return { firm: ranked, secondary };
}

/** Several places or categories may have figures of one date: the rhythm counts dates. */
function onePerDate(points: readonly Point[]): Point[] {
  const dates = new Map<string, Point>();
  for (const point of points) {
    const key = `${point.tier === 'secondary'} ${point.period} ${point.unit} ${point.end}`;
    if (!dates.has(key)) dates.set(key, point);
  }
  return [...dates.values()];
}

function pointOf(row: ObservationRow, sourceOf: ReadonlyMap<string, SourceRow>): Point[] {
  const source = sourceOf.get(row.source_id);
  if (!source) return [];
  return [{ ...row, ...source, basis: series[row.series].basis, others: [] }];
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
