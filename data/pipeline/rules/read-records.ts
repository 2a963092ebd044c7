import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from '../schema/table.ts';
import type { CsvRecord } from './csv-record.ts';
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
  let row = 1;
  try {
    // csv-parse counts a CRLF inside quotes as two lines, which would shift every row number after it.
    parse(text.replaceAll('\r\n', '\n'), {
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (cells, { lines: lastLine }) => {
        lines.push({ row, cells });
        row = lastLine + 1;
        return null;
      }
    });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { file, row, column: 'file', ...quoteFinding(error.code) } };
  }
}

function quoteFinding(code: string): { found: string; expected: string } {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { found: 'a quote that is never closed', expected: 'a closing quote' };
    case 'CSV_INVALID_CLOSING_QUOTE':
      return { found: 'text after a closing quote', expected: 'a comma or the end of the line' };
    case 'INVALID_OPENING_QUOTE':
      return {
        found: 'a quote inside an unquoted cell',
        expected: 'the whole cell in quotes, its quotes doubled'
      };
    default:
      return { found: `what is not CSV (${code})`, expected: 'comma-separated values as in RFC 4180' };
  }
}

function lengthFault(file: string, { row, cells }: Line, expected: number): Fault[] {
  if (cells.length === expected) return [];
  const empty = cells.length === 1 && cells[0] === '';
  const found = empty ? 'an empty line' : `${cells.length} cells`;
  return [{ file, row, column: 'cells', found, expected: `${expected} cells` }];
}
