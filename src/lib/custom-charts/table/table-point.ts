import type { GroupedPoint } from '$lib/charts/drawn-point';
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
 * A group as marks draw it: a figure of a year, or of no date. Along years its place is that year, else its place in the order of
 * the groups; names are settled by whoever draws.
 */
export function tablePoint(group: DrawnGroup, { unit, scale, decimals }: TableUnit): GroupedPoint {
  const { key, across, part, year, value, qualifier } = group;
  const from = year ?? key;
  return {
    row: key,
    entity: across.id,
    category: part.id,
    group: across.name,
    value: value / scale,
    decimals,
    qualifier,
    unit,
    period: year === undefined ? 'instant' : 'year',
    precision: 'year',
    start: year === undefined ? null : `${dayOf(year)}-01-01`,
    end: year === undefined ? '' : `${dayOf(year)}-12-31`,
    at: from + 0.5,
    span: [from, from + 1],
    window: [from, from + 1],
    others: []
  };
}

const dayOf = (year: number) => String(year).padStart(4, '0');
