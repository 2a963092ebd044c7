import type { PlacedPoint } from '$lib/charts/model';
import type { Qualifier } from '$lib/format/qualifier';
import type { TableUnit } from './table-unit';

/** What is drawn of a group of a table. */
export interface DrawnGroup {
  /** That of its mark and of its row in the table. */
  readonly key: number;
  /** What it is a figure of: the group along which is drawn, and the part of it, by their ids and names. */
  readonly across: { readonly id: string; readonly name: string };
  readonly part: { readonly id: string; readonly name: string };
  /** Undefined where it is not drawn along years. */
  readonly year: number | undefined;
  readonly value: number;
  readonly rows: number;
  readonly qualifier: Qualifier;
}

/**
 * A group as the marks draw it: a figure of a year, or of no date. It is a statement of no document, so that what a figure of the
 * evidence has beside is empty; names are settled by whoever draws.
 */
export function tablePoint(group: DrawnGroup, { unit, scale, decimals }: TableUnit): PlacedPoint {
  const { key, across, part, year, value, qualifier } = group;
  const at = year ?? 2000;
  const point = {
    row: key,
    series: '',
    entity: across.id,
    category: part.id,
    group: across.name,
    period: year === undefined ? 'instant' : 'year',
    start: year === undefined ? null : `${dayOf(at)}-01-01`,
    end: year === undefined ? '' : `${dayOf(at)}-12-31`,
    precision: 'year',
    value: value / scale,
    decimals,
    qualifier,
    unit,
    source_id: '',
    locator: null,
    note: null,
    title: '',
    publisher: '',
    published: null,
    url: '',
    kind: '',
    tier: 'official',
    language: 'en',
    others: [],
    at: at + 0.5,
    span: [at, at + 1],
    window: [at, at + 1]
  };
  // Ids of a table are not those of the catalogue, which is all that these types are closed by.
  return point as unknown as PlacedPoint;
}

const dayOf = (year: number) => String(year).padStart(4, '0');
