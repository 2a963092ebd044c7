import type { GroupedPoint } from '$lib/charts/drawn-point';
import type { Qualifier } from '$lib/format/qualifier';
import type { TableUnit } from './table-unit';

/** A drawn group of a table. */
export interface DrawnGroup {
  /** The key of its mark and of its row in the table. */
  readonly key: number;
  /** The group on the axis, and the part of it, by ids and names. */
  readonly across: { readonly id: string; readonly name: string };
  readonly part: { readonly id: string; readonly name: string };
  /** Undefined where years are not the axis. */
  readonly year: number | undefined;
  readonly value: number;
  readonly rows: number;
  readonly qualifier: Qualifier;
}

/**
 * A group as marks draw it: a figure of a year, or without a date. Its position is the year on a time axis, else its
 * rank; the caller sets the names.
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
