import type { Colour } from '$lib/catalogue/colour';
import type { Currency, Qualifier } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { convert } from './convert';
import { countOf } from './count';
import { linesOf } from './lines';
import type { Field, Group, RegisterRow } from './row';
import type { RegisterSpec } from './spec';
import { sumOf, type Sum } from './sum';

/** What distinguishes marks: a sector, a relation, a stage, a city. */
export interface RegisterLine extends Group {
  readonly colour: Colour;
}

/** One mark of a chart, with every row of the register that it represents. */
export interface Cell {
  /** Unique in its chart, the same in every currency. */
  readonly key: string;
  readonly line: RegisterLine;
  /** The row or the year of its stack; '' where marks are not stacked. */
  readonly stack: string;
  readonly rows: readonly RegisterRow[];
  /** Number of rows; for a single round its money in the currency of the model. */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The money of its rounds, where a chart shows both. */
  readonly sum: Sum | undefined;
}

/** What a register chart draws. */
export interface RegisterModel {
  readonly spec: RegisterSpec;
  readonly locale: Locale;
  /** The currency of display; undefined where no money is shown. */
  readonly currency: Currency | undefined;
  /** The rows of the chart. */
  readonly rows: readonly RegisterRow[];
  /** The rows that cannot be drawn: their year or their exchange rate is unknown. */
  readonly left: readonly RegisterRow[];
  /** The lines, which have colours, in the order of the legend. */
  readonly lines: readonly RegisterLine[];
  /** The stacks in drawing order: sectors, or consecutive years. */
  readonly stacks: readonly Group[];
  readonly cells: readonly Cell[];
  /** Texts in the drawing, in the page's language. */
  readonly captions: readonly string[];
}

/** Builds what a register chart draws from its rows. @param captions texts in the drawing. */
export function registerModel(
  spec: RegisterSpec,
  rows: readonly RegisterRow[],
  locale: Locale,
  currency?: Currency,
  captions: readonly string[] = []
): RegisterModel {
  const single = spec.mark === 'ranked' || spec.mark === 'log-dots';
  const drawable = rows.filter((row) => {
    if (isYearly(spec)) return row.year !== undefined;
    if (isRows(spec)) return row.groups[spec.lines] !== undefined;
    return !single || (!row.rest && amountOf(row, currency) !== undefined);
  });
  const drawn = new Set(drawable);
  const lines = linesOf(spec, drawable, spec.parts ?? spec.lines);
  const stacks = stacksOf(spec, drawable);
  const cells = single
    ? roundCells(spec, drawable, lines, currency)
    : countCells(spec, drawable, lines, stacks);
  return {
    spec,
    locale,
    currency,
    rows,
    left: rows.filter((row) => !drawn.has(row) && !(row.rest && amountOf(row, currency) !== undefined)),
    lines,
    stacks,
    cells: currency && !single ? cells.map((cell) => ({ ...cell, sum: sumOf(cell.rows, currency) })) : cells,
    captions
  };
}

/** A round's money in a currency. @returns undefined where the rate of its year is unknown. */
export function amountOf({ stated }: RegisterRow, currency: Currency | undefined): number | undefined {
  return stated && currency ? convert(stated.amount, stated.currency, currency, stated.rates) : undefined;
}

/** True where each mark belongs to a year. */
export function isYearly({ mark }: RegisterSpec): boolean {
  return mark === 'stacked-years' || mark === 'year-panels';
}

/** True where marks are stacked in rows. */
export function isRows({ mark }: RegisterSpec): boolean {
  return mark === 'stacked-rows' || mark === 'share-rows';
}

function stacksOf(spec: RegisterSpec, rows: readonly RegisterRow[]): Group[] {
  if (spec.mark === 'share-rows')
    return linesOf(spec, rows, spec.lines).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  if (isRows(spec)) return linesOf(spec, rows, spec.lines);
  if (!isYearly(spec)) return [{ id: '', name: '' }];
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { id: year, name: year };
  });
}

function countCells(
  spec: RegisterSpec,
  rows: readonly RegisterRow[],
  lines: readonly RegisterLine[],
  stacks: readonly Group[]
): Cell[] {
  const field: Field = spec.parts ?? spec.lines;
  const stackOf = (row: RegisterRow) => {
    if (isYearly(spec)) return String(row.year);
    return isRows(spec) ? row.groups[spec.lines]?.id : '';
  };
  return stacks.flatMap((stack) =>
    lines.flatMap((line) => {
      const own = rows.filter((row) => stackOf(row) === stack.id && row.groups[field]?.id === line.id);
      if (own.length === 0) return [];
      const key = stack.id ? `${stack.id}.${line.id}` : line.id;
      return [
        {
          key,
          line,
          stack: stack.id,
          rows: own,
          value: countOf(own),
          qualifier: 'exact',
          sum: undefined
        } as const
      ];
    })
  );
}

function roundCells(
  spec: RegisterSpec,
  rows: readonly RegisterRow[],
  lines: readonly RegisterLine[],
  currency: Currency | undefined
): Cell[] {
  return rows
    .flatMap((row): Cell[] => {
      const line = lines.find(({ id }) => id === row.groups[spec.lines]?.id);
      const value = amountOf(row, currency);
      if (!line || value === undefined) return [];
      const qualifier = row.stated?.qualifier ?? 'exact';
      return [{ key: row.id, line, stack: '', rows: [row], value, qualifier, sum: undefined }];
    })
    .sort((a, b) => b.value - a.value || Number(a.key) - Number(b.key))
    .slice(0, spec.most);
}
