import type { Table } from '../schema/table.ts';
import type { CsvRecord } from './csv-record.ts';
import { CsvReader } from './csv-reader.ts';
import { decode } from './decode.ts';
import type { Fault } from './fault.ts';
import { headerFaults } from './header-faults.ts';

/** A table as read. `readable` is false where its records cannot be known: then nothing else is asked of it. */
export interface ReadTable {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly Fault[];
  readonly readable: boolean;
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The records of one CSV file (undefined: no such file), with what is wrong with its encoding, quotes and header. */
export function readRecords(table: Table, bytes: Uint8Array | undefined): ReadTable {
  const { file } = table;
  const columns = Object.keys(table.columns);
  const expected = `a CSV file with the header ${columns.join(',')}`;
  const at = { file, row: 1, column: 'file', expected };
  if (!bytes) return unreadable([{ ...at, found: 'no such file' }]);

  const { text, faults } = decode(file, bytes);
  if (faults.length > 0) return unreadable(faults);
  if (text.trim() === '') return unreadable([{ ...at, found: 'an empty file' }]);

  const lines = readLines(file, text);
  if ('fault' in lines) return unreadable([lines.fault]);
  const [header, ...body] = lines.lines;
  const names = header?.cells ?? [];
  const wrong = headerFaults(file, names, columns);
  if (wrong.length > 0) return unreadable(wrong);
  return {
    records: body.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
      whole: cells.length === names.length
    })),
    faults: body.flatMap((line) => lengthFault(file, line, names.length)),
    readable: true
  };
}

function unreadable(faults: readonly Fault[]): ReadTable {
  return { records: [], faults, readable: false };
}

function readLines(file: string, text: string): { lines: Line[] } | { fault: Fault } {
  const lines: Line[] = [];
  let fault: Fault | undefined;
  const report = (row: number, found: string, expected: string): void => {
    fault ??= { file, row, column: 'file', found, expected };
  };
  const reader = new CsvReader(
    {
      record: ({ row, cells }) => lines.push({ row, cells }),
      blank: (row) => lines.push({ row, cells: [''] }),
      unclosed: (row) => report(row, 'a quote that is never closed', 'a closing quote'),
      afterQuote: (row) => report(row, 'text after a closing quote', 'a comma or the end of the line'),
      insideCell: (row) =>
        report(row, 'a quote inside an unquoted cell', 'the whole cell in quotes, its quotes doubled')
    },
    true
  );
  reader.read(new TextEncoder().encode(text.replaceAll('\r\n', '\n')));
  reader.end();
  return fault ? { fault } : { lines };
}

function lengthFault(file: string, { row, cells }: Line, expected: number): Fault[] {
  if (cells.length === expected) return [];
  const empty = cells.length === 1 && cells[0] === '';
  const found = empty ? 'an empty line' : `${cells.length} cells`;
  return [{ file, row, column: 'cells', found, expected: `${expected} cells` }];
}
