import type { PlacedPoint } from '$lib/charts/model';
import type { Point, Statement } from '$lib/charts/point';
import { spanOf, timeOf, windowOf } from '$lib/charts/time';

let made = 0;

/** A synthetic statement of a real series. */
export function statement(changes: Partial<Statement> = {}): Statement {
  made += 1;
  return {
    row: made,
    series: 'hkstp.companies',
    entity: 'hkstp',
    category: '',
    period: 'instant',
    start: null,
    end: '2020-06-30',
    precision: 'day',
    value: 100,
    decimals: 0,
    qualifier: 'exact',
    unit: 'count',
    source_id: 'synthetic',
    locator: 'nowhere',
    note: null,
    title: 'Synthetic',
    title_original: null,
    publisher: 'Nobody',
    publisher_zh_hant: null,
    publisher_zh_hans: null,
    published: '2020-07-01',
    url: 'https://example.com/',
    kind: 'news',
    tier: 'official',
    language: 'en',
    basis: 'statement',
    ...changes
  };
}

/** A synthetic point without other statements. */
export function point(changes: Partial<Point> = {}): Point {
  return { ...statement(changes), others: changes.others ?? [] };
}

/** A synthetic point, placed in time as by a model. */
export function placed(changes: Partial<Point> = {}): PlacedPoint {
  const made = point(changes);
  return { ...made, at: timeOf(made), span: spanOf(made), window: windowOf(made), group: '' };
}

/** Synthetic points of whole years: one value per year, dated only to the year. */
export function yearly(
  values: Readonly<Record<number, number>>,
  changes: Partial<Point> = {}
): PlacedPoint[] {
  return Object.entries(values).map(([year, value]) =>
    placed({ end: `${year}-12-31`, precision: 'year', value, ...changes })
  );
}
