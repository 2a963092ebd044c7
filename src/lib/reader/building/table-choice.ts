import { tables } from '$lib/catalogue/generated/tables';

/** What can be reckoned of the rows of a table. */
export const aggregates = ['count', 'sum', 'avg', 'median', 'min', 'max'] as const;
export type Aggregate = (typeof aggregates)[number];

/** What a reader chose for a chart of a table. */
export interface TableChoice {
  readonly table: string;
  readonly measure: Aggregate;
  /** The column that is reckoned; none for a count. */
  readonly of?: string;
  /** The column along which it is drawn. */
  readonly across: string;
  /** The column that its lines are told apart by. */
  readonly by?: string;
}

/** What a table offers: columns by name, each as it can be used. */
export interface OfferedTable {
  readonly name: string;
  readonly rows: number;
  /** Columns that numbers can be reckoned of. */
  readonly numbers: readonly string[];
  /** Columns to group by; of dates it is the year. */
  readonly groups: readonly string[];
  /** The column that says the unit of the numbers: they are never reckoned over two units. */
  readonly unit: string | undefined;
}

const dates = /^(?:date|announced|published|as_of|listed_on|start|end|opened|added)$/;
const words = /^(?:name|title|note|url|locator|address|definition|caution|investors)|_id$|_ids$|_as_stated$/;

/**
 * The tables of the site and what of them can be charted. Figures of the evidence are many measures in one column: they
 * are charted series by series, and here only counted.
 */
export const offeredTables: readonly OfferedTable[] = tables.map(({ name, rows, columns }) => ({
  name,
  rows,
  numbers:
    name === 'observations'
      ? []
      : columns.flatMap((column) => (/^(?:DOUBLE|DECIMAL|U?BIGINT)/.test(column.type) ? [column.name] : [])),
  groups: columns.flatMap((column) =>
    words.test(column.name) || /^(?:DOUBLE|DECIMAL)/.test(column.type) ? [] : [column.name]
  ),
  unit: columns.find((column) => column.name === 'currency' || column.name === 'unit')?.name
}));

/** Whether a column holds dates, of which the year is drawn. */
export function isDate(column: string): boolean {
  return dates.test(column);
}

/** Whether a column counts years, as it is or by its dates: it goes along an axis. */
export function isYear(column: string): boolean {
  return isDate(column) || column === 'year' || column === 'founded';
}

/** A first choice for a table: its rows counted over the years, where it has any, else by its first column of kinds. */
export function firstChoice({ name, groups }: OfferedTable): TableChoice {
  return { table: name, measure: 'count', across: groups.find(isYear) ?? groups[0] ?? '' };
}

/** A choice with what its table lacks settled otherwise; numbers are parted by their unit. */
export function settledChoice(table: OfferedTable, choice: TableChoice): TableChoice {
  const { numbers, groups, unit } = table;
  const measure = numbers.length > 0 ? choice.measure : 'count';
  const across = groups.includes(choice.across) ? choice.across : firstChoice(table).across;
  const wanted = measure !== 'count' && unit !== undefined && unit !== across ? unit : choice.by;
  const by = groups.find((one) => one === wanted && one !== across);
  const of = measure === 'count' ? undefined : (numbers.find((one) => one === choice.of) ?? numbers[0]);
  return {
    table: table.name,
    measure,
    across,
    ...(of !== undefined && { of }),
    ...(by !== undefined && { by })
  };
}
