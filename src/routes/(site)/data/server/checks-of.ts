import { standingFaults, type ColumnContract, type TableContract } from '$lib/catalogue/generated/contract';

/** A check that every row of a table was put to; its words are the message check_<id>. */
export interface Check {
  readonly id: string;
  /** How many columns or sets of columns it looks at; null for a rule over whole rows. */
  readonly columns: number | null;
  /** Faults that it finds and that are let stand by name. */
  readonly known: number;
}

/** The checks of a table. The build makes no tables of evidence that fails one, so all of them are passed. */
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
