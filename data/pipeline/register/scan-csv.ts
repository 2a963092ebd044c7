import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { badLines } from '../rules/decode.ts';
import type { Fault } from '../rules/fault.ts';
import { CsvRecords, LONGEST_RECORD } from './csv-records.ts';
import { FaultList } from './fault-list.ts';

const CHUNK = 4_194_304;
const LINE_FEED = 10;

/** A CSV file looked through byte by byte: what its form has wrong, and the line of each record that DuckDB reads. */
export interface ScannedCsv {
  readonly faults: FaultList;
  /** Whether its records can be known: false where its encoding or its quotes are wrong. */
  readonly readable: boolean;
  /** The line where a record starts; records count from 1, blank lines and those with too few or too many cells do not. */
  lineOf(record: number): number;
}

/** Looks through a file. It runs only where something is wrong already, and holds one piece of the file at a time. */
export function scanCsv(file: string, path: string, columns: number): ScannedCsv {
  const faults = new FaultList();
  const at = (row: number, column: string, found: string, expected: string): Fault => {
    return { file, row, column, found, expected };
  };
  let readable = true;
  const records = new CsvRecords(columns, {
    unclosed: (row) => {
      readable = false;
      faults.add(at(row, 'file', 'a quote that is never closed', 'a closing quote'));
    },
    afterQuote: (row) => {
      readable = false;
      faults.add(at(row, 'file', 'text after a closing quote', 'a comma or the end of the line'));
    },
    cells: (row, count) => faults.add(at(row, 'cells', `${count} cells`, `${columns} cells`)),
    tooLong: (row, bytes) => {
      readable = false;
      faults.add(at(row, 'cells', `a row of ${bytes} bytes`, `at most ${LONGEST_RECORD} bytes`));
    }
  });
  let row = 1;
  for (const lines of wholeLines(path)) {
    if (!isUtf8(lines)) {
      readable = false;
      for (const fault of badLines(file, lines, row)) faults.add(fault);
    }
    row = records.read(lines);
  }
  records.end();
  return { faults, readable, lineOf: (record) => records.lineOf(record) };
}

/* Pieces that end with a line, but for the last: no character is cut in two. A line longer than a piece comes in parts. */
function* wholeLines(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r');
  const bytes = Buffer.alloc(CHUNK);
  let kept = 0;
  try {
    for (;;) {
      const read = readSync(handle, bytes, kept, CHUNK - kept, null);
      const end = kept + read;
      if (read === 0) {
        if (end > 0) yield bytes.subarray(0, end);
        return;
      }
      const feed = bytes.subarray(0, end).lastIndexOf(LINE_FEED);
      const cut = feed === -1 ? (end === CHUNK ? end : 0) : feed + 1;
      if (cut > 0) yield bytes.subarray(0, cut);
      bytes.copyWithin(0, cut, end);
      kept = end - cut;
    }
  } finally {
    closeSync(handle);
  }
}
