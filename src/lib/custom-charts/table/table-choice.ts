import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChoice } from '$lib/url-state/table-chart';

/** The first choice for a table: row counts over the years if it has years, else by its first group column. */
export function firstChoice({ name, groups, years, localFile }: OfferedTable): TableChoice {
  return {
    table: name,
    ...(localFile && { own: true }),
    measure: 'count',
    across: years[0] ?? groups[0] ?? ''
  };
}

/** Replaces choices that the table does not support; numbers are split by unit. */
export function settledChoice(table: OfferedTable, choice: TableChoice): TableChoice {
  const { numbers, groups, unit, years } = table;
  const measure = numbers.length > 0 ? choice.measure : 'count';
  // Numbers in different units must not share an axis, so the unit cannot be the axis.
  const along = measure === 'count' ? groups : groups.filter((item) => item !== unit);
  const first = firstChoice(table).across;
  const across = [choice.across, first].find((item) => along.includes(item)) ?? along[0] ?? first;
  const isParted = measure !== 'count' && unit !== undefined && unit !== across;
  const wanted = isParted ? unit : choice.by;
  const by = groups.find((item) => item === wanted && item !== across);
  const of = measure === 'count' ? undefined : (numbers.find((item) => item === choice.of) ?? numbers[0]);
  const { from, to, mark } = choice;
  return {
    table: table.name,
    ...(table.localFile && { own: true }),
    measure,
    across,
    ...(of !== undefined && { of }),
    ...(by !== undefined && { by }),
    ...(isParted && choice.unit !== undefined && { unit: choice.unit }),
    ...(years.length > 0 && from !== undefined && { from }),
    ...(years.length > 0 && to !== undefined && { to }),
    ...(mark !== undefined && { mark })
  };
}

/** The year column that a period filters: that of the axis, else the first of the table. */
export function yearsOf({ years }: OfferedTable, across: string): string | undefined {
  return years.find((item) => item === across) ?? years[0];
}
