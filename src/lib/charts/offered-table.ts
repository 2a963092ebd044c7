import { tables } from '$lib/catalogue/generated/tables';
import type { LocalTable } from '$lib/local-files/local-tables';

/** A table to chart: its columns by name, sorted by use. */
export interface OfferedTable {
  readonly name: string;
  readonly rows: number;
  /** Columns that can be summed or averaged. */
  readonly numbers: readonly string[];
  /** Columns to group by; dates are grouped by year. */
  readonly groups: readonly string[];
  /** The group columns that hold years or dates: they form a time axis. */
  readonly years: readonly string[];
  /** The year columns that are dates, grouped by their year. */
  readonly dates: readonly string[];
  /** The column with the unit of the numbers; one calculation never spans two units. */
  readonly unit: string | undefined;
  /** The column with the qualifier of the numbers. */
  readonly qualifier: string | undefined;
  /** The column that names the documents of a row. */
  readonly documents: string | undefined;
  /** Units that hold for a whole column. */
  readonly units: Readonly<Record<string, string>>;
  /** Set for a local file: its name and its size. */
  readonly localFile?: { readonly file: string; readonly bytes: number };
}

const dates = /^(?:date|announced|published|as_of|listed_on|start|end|opened|added)$/;
const words = /^(?:name|title|note|url|locator|address|definition|caution|investors)|_id$|_ids$|_as_stated$/;
const number = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|DOUBLE|FLOAT|DECIMAL\b)/;
const fraction = /^(?:DOUBLE|FLOAT|DECIMAL)/;

/** True for columns of the site that hold dates. */
export function isDate(column: string): boolean {
  return dates.test(column);
}

/** True for columns of the site that hold years or dates: they form a time axis. */
export function isYear(column: string): boolean {
  return isDate(column) || column === 'year' || column === 'founded';
}

/**
 * The tables of the site, and what can be charted of them. `observations` mixes many measures in one column: its
 * figures are charted by series, and its rows only counted here.
 */
export const offeredTables: readonly OfferedTable[] = tables.map(({ name, rows, columns }) => {
  const groups = columns.flatMap((column) =>
    words.test(column.name) || /^(?:DOUBLE|DECIMAL)/.test(column.type) ? [] : [column.name]
  );
  const named = (wanted: readonly string[]) => columns.find((column) => wanted.includes(column.name))?.name;
  return {
    name,
    rows,
    numbers:
      name === 'observations'
        ? []
        : columns.flatMap((column) =>
            /^(?:DOUBLE|DECIMAL|U?BIGINT)/.test(column.type) ? [column.name] : []
          ),
    groups,
    years: groups.filter(isYear),
    dates: groups.filter(isDate),
    unit: named(['currency', 'unit']),
    qualifier: named(['qualifier']),
    documents: named(['source_id', 'source_ids', 'coordinates_source_id']),
    units: Object.fromEntries(columns.flatMap((column) => (column.unit ? [[column.name, column.unit]] : [])))
  };
});

/** What a local table offers, judged by the types of its columns; years, units and qualifiers by column names too. */
export function offeredLocalTable({ name, file, bytes, rows, columns }: LocalTable): OfferedTable {
  const of = (holds: (type: string, column: string) => boolean) =>
    columns.filter((column) => holds(column.type, column.name)).map((column) => column.name);
  const moments = of((type) => /^(?:DATE|TIMESTAMP)/.test(type));
  const calendar = of((type, column) => number.test(type) && /year|年/i.test(column));
  const named = (wanted: RegExp) => of((type, column) => type === 'VARCHAR' && wanted.test(column))[0];
  return {
    name,
    rows,
    numbers: of((type, column) => number.test(type) && !calendar.includes(column)),
    groups: of((type) => !fraction.test(type) && !/^(?:TIME$|BLOB)/.test(type)),
    years: [...moments, ...calendar],
    dates: moments,
    unit: named(/^(?:currency|unit|貨幣|货币|單位|单位)$/i),
    qualifier: named(/^(?:qualifier|hedge)$/i),
    documents: undefined,
    units: {},
    localFile: { file, bytes }
  };
}
