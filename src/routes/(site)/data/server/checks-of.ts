import { standingFaults, type ColumnContract, type TableContract } from '$lib/catalogue/generated/contract';

/** A check of every row of a table; its text is the message check_<id>. */
export interface Check {
  readonly id: string;
  /** Number of columns or sets of columns that it checks; null for a rule over whole rows. */
  readonly columns: number | null;
  /** Number of known faults that it reports and that are accepted by name. */
  readonly known: number;
}

/** The checks of a table. All have passed, since the data build stops at evidence that fails one. */
export function checksOf({ file, columns, unique, rules }: TableContract): Check[] {
  const cells = Object.values(columns).filter((column) => !column.derived);
  const counted = (id: string, has: (column: ColumnContract) => boolean) => ({
    id,
    columns: cells.filter(has).length
  });
  const all = [
    { id: 'file', columns: cells.length },
    counted('types', () => true),
    counted('filled', ({ optional }) => !optional),
    counted('ranges', ({ range }) => range !== null),
    counted('closed_lists', ({ values }) => values !== null),
    counted('references', ({ refers }) => refers !== null),
    counted('lists', ({ list }) => list),
    { id: 'unique', columns: unique.length },
    ...rules.map((rule) => ({ id: rule.replaceAll('-', '_'), columns: null })),
    ...(file === 'lists.csv' ? [{ id: 'positions', columns: null }] : [])
  ];
  return all
    .filter((check) => check.columns !== 0)
    .map((check) => ({
      ...check,
      known: standingFaults.filter(
        (fault) => fault.file === file && fault.check.replaceAll('-', '_') === check.id
      ).length
    }));
}
