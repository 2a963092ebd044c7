import type { Fault } from '../rules/fault.ts';

/** How many faults are told. */
export const MOST_FAULTS = 100;

/** Faults of a table that may have millions: the first are kept, in the order in which they come, and all are counted. */
export class FaultList {
  readonly kept: Fault[] = [];
  total = 0;

  add(fault: Fault): void {
    if (this.kept.length < MOST_FAULTS) this.kept.push(fault);
    this.total += 1;
  }

  /** Counts faults of which only the first are at hand. */
  addSome(faults: readonly Fault[], total: number): void {
    this.kept.push(...faults.slice(0, MOST_FAULTS));
    this.total += total;
  }
}
