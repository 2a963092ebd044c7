import { cellFaults } from './rules/cell-faults.ts';
import type { Evidence } from './rules/csv-record.ts';
import type { Fault } from './rules/fault.ts';
import { isKnownFault } from './rules/is-known-fault.ts';
import { knownOf } from './rules/known.ts';
import { listFaults } from './rules/list-faults.ts';
import { readEvidence } from './rules/read-evidence.ts';
import { tableRowFaults } from './rules/table-row-faults.ts';
import { uniqueFaults } from './rules/unique-faults.ts';
import { schema, tableNames } from './schema.ts';

/** Evidence that may be trusted only where `faults` is empty; `waived` are the known faults that were let stand. */
export interface Checked {
  readonly evidence: Evidence;
  readonly faults: readonly Fault[];
  readonly waived: readonly Fault[];
}

/**
 * Judges the curated tables. Pure: bytes by file name in, all faults at once out, by file, row and column.
 * A cell is judged alone first; rules over several cells or rows skip the cells that are wrong already.
 */
export function check(files: ReadonlyMap<string, Uint8Array>): Checked {
  const { evidence, faults: fileFaults, unreadable } = readEvidence(files);
  const known = knownOf(evidence, unreadable);
  const alone = tableNames.flatMap((name) => cellFaults(schema[name], evidence[name], known));
  const places = new Set(alone.map(({ file, row, column }) => `${file}:${row}:${column}`));
  const wrongIn = (file: string) => (row: number, column: string) => places.has(`${file}:${row}:${column}`);

  const together = [
    ...tableNames.flatMap((name) => uniqueFaults(schema[name], evidence[name], wrongIn(schema[name].file))),
    ...tableRowFaults(evidence, wrongIn, known),
    ...listFaults(schema.lists.file, evidence.lists)
  ];
  const all = inOrder([...fileFaults, ...alone, ...together]);
  return {
    evidence,
    faults: all.filter((fault) => !isKnownFault(fault, evidence)),
    waived: all.filter((fault) => isKnownFault(fault, evidence))
  };
}

function inOrder(faults: readonly Fault[]): Fault[] {
  const tables = tableNames.map((name) => schema[name]);
  const fileOrder = ({ file }: Fault) => tables.findIndex((table) => table.file === file) + 1 || Infinity;
  const columnOrder = ({ file, column }: Fault) =>
    Object.keys(tables.find((table) => table.file === file)?.columns ?? {}).indexOf(column);
  return faults.toSorted(
    (a, b) => fileOrder(a) - fileOrder(b) || a.row - b.row || columnOrder(a) - columnOrder(b)
  );
}
