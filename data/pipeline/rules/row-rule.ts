import type { CsvRecord } from './csv-record.ts';
import type { Fault, Finding } from './fault.ts';
import type { Known } from './known.ts';

export type Cells<C extends string> = Readonly<Record<C, string>>;

/** A rule over several cells of one row. It is asked only where each cell it needs is right by itself. */
export interface RowRule<C extends string> {
  /** What the list of checks calls it. */
  readonly name: string;
  readonly needs: readonly C[];
  find(cells: Cells<C>, known: Known): Finding | null;
}

/** The faults of a table's rows by its own rules; `wrong` tells which cells are known to be wrong already. */
export function rowFaults<C extends string>(
  file: string,
  records: readonly CsvRecord<C>[],
  rules: readonly RowRule<C>[],
  wrong: (row: number, column: string) => boolean,
  known: Known
): Fault[] {
  return records.flatMap(({ row, cells, whole }) =>
    rules.flatMap((rule) => {
      if (!whole || rule.needs.some((column) => wrong(row, column))) return [];
      const finding = rule.find(cells, known);
      return finding ? [{ file, row, ...finding }] : [];
    })
  );
}
