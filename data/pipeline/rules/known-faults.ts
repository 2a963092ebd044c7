import type { TableName } from '../schema.ts';

/** A fault of the evidence that was looked at and is let stand, because the evidence is not ours to alter. */
export interface KnownFault {
  readonly table: TableName;
  /** Cells by which the row is found again: rows move, cells do not. */
  readonly cells: Readonly<Record<string, string>>;
  readonly column: string;
  readonly found: string;
  /** The check that finds it, as the list of checks calls it. */
  readonly check: string;
  readonly why: string;
}

/** The known faults. The rules stay strict for every other row; a test asks that each of these still occurs. */
export const knownFaults: readonly KnownFault[] = [
  {
    table: 'observations',
    cells: { series: 'gba.jobs', entity: 'northern-metropolis', source_id: 'people-2023-10-31-nm' },
    column: 'unit',
    found: '"persons"',
    check: 'unit-fits-series',
    why: 'the series counts jobs, the figure is stated in persons'
  }
];
