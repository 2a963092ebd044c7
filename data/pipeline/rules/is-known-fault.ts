import { schema } from '../schema.ts';
import { cellOf, type Evidence } from './csv-record.ts';
import type { Fault } from './fault.ts';
import { knownFaults, type KnownFault } from './known-faults.ts';

/** Whether a fault is one of the known ones: the same table, row, column and wrong cell. */
export function isKnownFault(fault: Fault, evidence: Evidence): boolean {
  return knownFaults.some((known) => isSameFault(known, fault) && isSameRow(known, fault.row, evidence));
}

function isSameFault(known: KnownFault, { file, column, found }: Fault): boolean {
  return schema[known.table].file === file && known.column === column && known.found === found;
}

function isSameRow({ table, cells }: KnownFault, row: number, evidence: Evidence): boolean {
  const record = evidence[table].find((candidate) => candidate.row === row);
  return (
    record !== undefined && Object.entries(cells).every(([column, cell]) => cellOf(record, column) === cell)
  );
}
