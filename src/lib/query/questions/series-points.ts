import type {
  Basis,
  CategorySlug,
  EntitySlug,
  Period,
  Precision,
  Qualifier,
  SeriesId,
  SourceKind,
  Tier,
  Unit
} from '$lib/catalogue/generated/rows';
import type { Parameter, RunOptions } from '../engine/engine';
import { documentColumns } from './document-columns';
import { defineQuery, type RowOf } from '../engine/query';
import type { Run } from '../engine/run';
import sql from './series-points.sql?raw';

/** The parameters of series-points.sql; an omitted list does not filter. */
export interface SeriesPointsRequest {
  readonly series: readonly string[];
  readonly entities?: readonly string[];
  readonly dimension?: string;
  readonly categories?: readonly string[];
  readonly periods?: readonly string[];
  readonly units?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

export const seriesPoints = defineQuery({
  sql,
  columns: {
    point: 'number',
    place: 'number',
    row: 'number',
    series: 'string',
    entity: 'string',
    category: 'string',
    period: 'string',
    start: 'date?',
    end: 'date',
    precision: 'string',
    value: 'number',
    decimals: 'number',
    qualifier: 'string',
    unit: 'string',
    source_id: 'string',
    locator: 'string?',
    note: 'string?',
    ...documentColumns,
    published: 'string?',
    kind: 'string',
    tier: 'string',
    basis: 'string'
  }
});

type Checked = RowOf<typeof seriesPoints>;

/** One statement of one date. The data build has checked closed lists. */
export interface SeriesPointRow extends Checked {
  readonly series: SeriesId;
  readonly entity: EntitySlug;
  readonly category: CategorySlug | '';
  readonly period: Period;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly kind: SourceKind;
  readonly tier: Tier;
  /** What the series is: published regularly and revised, or said when there was occasion. */
  readonly basis: Basis;
}

/** Queries the figure shown for each date. @throws QueryError, LoadError, StartError, or the signal's reason. */
export async function querySeriesPoints(
  run: Run,
  ask: SeriesPointsRequest,
  options: RunOptions = {}
): Promise<SeriesPointRow[]> {
  return (await run(seriesPoints, parametersOf(ask), options)) as SeriesPointRow[];
}

/** The parameters of series-points.sql by position. */
export function parametersOf(ask: SeriesPointsRequest): Parameter[] {
  const { series, entities, dimension, categories, periods, units, from, to } = ask;
  return [
    series,
    entities ?? null,
    dimension ?? '',
    categories ?? null,
    periods ?? null,
    from ?? null,
    to ?? null,
    units ?? null
  ];
}
