import { schema, tableNames, type TableName } from '../schema.ts';
import type { Evidence } from './csv-record.ts';
import type { Fault } from './fault.ts';
import { readRecords } from './read-records.ts';

/** The evidence as read, the faults of its files and rows, and the tables whose records could not be known. */
export interface ReadEvidence {
  readonly evidence: Evidence;
  readonly faults: readonly Fault[];
  readonly unreadable: ReadonlySet<TableName>;
}

/** Reads all tables from the bytes of their CSV files, by file name; a CSV that no table asks for is a fault. */
export function readEvidence(files: ReadonlyMap<string, Uint8Array>): ReadEvidence {
  const tables = tableNames.map((name) => ({
    name,
    ...readRecords(schema[name], files.get(schema[name].file))
  }));
  // The parse boundary: readRecords gave each record a cell for every column of its table's contract.
  const evidence = Object.fromEntries(tables.map(({ name, records }) => [name, records])) as Evidence;
  return {
    evidence,
    faults: [...tables.flatMap(({ faults }) => faults), ...strayFaults(files)],
    unreadable: new Set(tables.flatMap(({ name, readable }) => (readable ? [] : [name])))
  };
}

function strayFaults(files: ReadonlyMap<string, Uint8Array>): Fault[] {
  const known = tableNames.map((name): string => schema[name].file);
  return [...files.keys()]
    .filter((file) => !known.includes(file))
    .map((file) => ({
      file,
      row: 1,
      column: 'file',
      found: 'a table that the schema does not know',
      expected: `one of ${known.join(', ')}`
    }));
}
