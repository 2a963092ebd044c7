import type { Cell } from '../cell';
import { CsvParser } from './csv-parser';
import { JsonElements } from './json-elements';
import { jsonRows, type JsonRecord } from './json-records';
import type { Format, ReadOptions } from '../plan';
import { readWorkbook } from './read-workbook';
import { textOf } from './text-of';

/** Rows with cells by index or by name; `nested` has the keys whose values became JSON text. */
export type Batch =
  | { readonly kind: 'cells'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'named'; readonly rows: readonly JsonRecord[]; readonly nested: ReadonlySet<string> };

/** Number of JSON elements parsed at once. */
const step = 10_000;

/** The rows of a file in batches, including the header row of a CSV or a sheet. @throws FileError; the signal's reason. */
export async function* recordsOf(
  file: Blob,
  format: Format,
  options: ReadOptions = {}
): AsyncGenerator<Batch> {
  if (format.kind === 'csv') {
    const parser = new CsvParser(format.delimiter);
    for await (const text of textOf(file, format.encoding, options))
      yield { kind: 'cells', rows: parser.push(text) };
    yield { kind: 'cells', rows: parser.end() };
  } else if (format.kind === 'json') {
    yield* jsonRecords(file, format.encoding, options);
  } else if (format.kind === 'xlsx') {
    const sheets = await readWorkbook(file);
    options.signal?.throwIfAborted();
    const sheet = sheets.find(({ name }) => name === format.sheet) ?? sheets[0];
    yield { kind: 'cells', rows: sheet?.rows ?? [] };
    options.progress?.(1);
  }
}

async function* jsonRecords(
  file: Blob,
  encoding: Extract<Format, { kind: 'json' }>['encoding'],
  options: ReadOptions
): AsyncGenerator<Batch> {
  const cutter = new JsonElements();
  const batch = (elements: string[], only: boolean): Batch => {
    const { records, nested } = jsonRows(elements, only);
    return { kind: 'named', rows: records, nested };
  };
  let waiting: string[] = [];
  let given = false;
  for await (const text of textOf(file, encoding, options)) {
    waiting = waiting.concat(cutter.push(text));
    // A single element may be an object around a list, which is known only at the end.
    for (; waiting.length > 1 && waiting.length >= step; given = true)
      yield batch(waiting.splice(0, step), false);
  }
  waiting = waiting.concat(cutter.end());
  for (; waiting.length > step; given = true) yield batch(waiting.splice(0, step), false);
  yield batch(waiting, !given);
}
