import { closeSync, openSync, readSync } from 'node:fs';
import { CsvReader } from '../rules/csv-reader.ts';
import { decode } from '../rules/decode.ts';
import type { Fault } from '../rules/fault.ts';

const LONGEST = 1_048_576;
const LINE_FEED = 10;

/** The names in the first line of a CSV file, or why they cannot be read. */
export function csvHeader(file: string, path: string): { names: string[] } | { faults: Fault[] } {
  const line = firstLine(path);
  const { text, faults } = decode(file, line);
  const at = { file, row: 1, column: 'header' };
  if (faults.length > 0) return { faults };
  if (text.trim() === '')
    return { faults: [{ ...at, found: 'nothing', expected: 'the names of the columns' }] };
  let names: readonly string[] | undefined;
  let broken = false;
  const fail = (): void => {
    broken = true;
  };
  const reader = new CsvReader(
    { record: ({ cells }) => (names ??= cells), unclosed: fail, afterQuote: fail, insideCell: fail },
    true
  );
  reader.read(new TextEncoder().encode(text.replace(/\r$/, '')));
  reader.end();
  if (broken || !names)
    return { faults: [{ ...at, found: 'what is no CSV', expected: 'the names of the columns' }] };
  return { names: [...names] };
}

function firstLine(path: string): Uint8Array {
  const bytes = Buffer.alloc(LONGEST);
  const handle = openSync(path, 'r');
  try {
    const read = bytes.subarray(0, readSync(handle, bytes));
    const feed = read.indexOf(LINE_FEED);
    return feed === -1 ? read : read.subarray(0, feed);
  } finally {
    closeSync(handle);
  }
}
