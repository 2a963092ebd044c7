import { tables } from '$lib/catalogue/generated/tables';
import type { LocalTable } from '$lib/local-files/local-tables';

/** What a table offers: columns by name, each as it can be used. */
export interface OfferedTable {
  readonly name: string;
  readonly rows: number;
  /** Columns that numbers can be reckoned of. */
  readonly numbers: readonly string[];
  /** Columns to group by; of dates it is the year. */
  readonly groups: readonly string[];
  /** Those of the groups that count years, by their dates or as they are: they go along an axis. */
  readonly years: readonly string[];
  /** Those of the years that are dates, of which the year is taken. */
  readonly dates: readonly string[];
  /** The column that says the unit of the numbers: they are never reckoned over two units. */
  readonly unit: string | undefined;
  /** The column that says how exact the numbers are. */
  readonly qualifier: string | undefined;
  /** The column that names the documents of a row. */
  readonly documents: string | undefined;
  /** Units that hold for a whole column. */
  readonly units: Readonly<Record<string, string>>;
  /** Of a local file: its name, and its bytes. */
  readonly own?: { readonly file: string; readonly bytes: number };
}

const dates = /^(?:date|announced|published|as_of|listed_on|start|end|opened|added)$/;
const words = /^(?:name|title|note|url|locator|address|definition|caution|investors)|_id$|_ids$|_as_stated$/;
const number = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|DOUBLE|FLOAT|DECIMAL\b)/;
const fraction = /^(?:DOUBLE|FLOAT|DECIMAL)/;

/** Whether a column of the site holds dates, of which the year is drawn. */
export function isDate(column: string): boolean {
  return dates.test(column);
}

/** Whether a column of the site counts years, as it is or by its dates: it goes along an axis. */
export function isYear(column: string): boolean {
  return isDate(column) || column === 'year' || column === 'founded';
}

/**
 * The tables of the site and what of them can be charted. Figures of the evidence are many measures in one column: they
 * are charted series by series, and here only counted.
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

/** What a local table offers, by the types of its columns and, for years, units and qualifiers, by their names. */
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
    own: { file, bytes }
  };
}
