import type { Cell } from './cell';
import { FileError } from './file-error';
import { detectEncoding } from './formats/encoding';
import { fileKind } from './file-kind';
import { headerNames, mostColumns } from './header-names';
import type { Encoding, Format, Note, Overrides, PlannedColumn, Preview } from './plan';
import { readWorkbook } from './formats/read-workbook';
import { recordsOf } from './formats/records';
import { sniffDelimiter, sniffHeader } from './formats/sniff-csv';
import { partOf } from './formats/text-of';
import { columnType, joinedType, valueType, type FoundType } from './value-type';

/** Bytes to detect kind and encoding, rows to detect columns, and rows to show. */
const sample = { bytes: 1024 * 1024, rows: 2_000, shown: 20 };

/**
 * Inspects the start of a file: how to read it, its columns with the types of their first values, its first rows.
 * @param overrides the visitor's settings, in place of detected ones.
 * @throws FileError where it cannot become a table.
 */
export async function previewFile(file: File, overrides: Overrides = {}): Promise<Preview> {
  const head = await partOf(file, 0, Math.min(file.size, sample.bytes));
  const kind = fileKind(head, file.name);
  if (kind === 'parquet') return { format: { kind }, columns: [], rows: [], sheets: [], notes: [] };
  if (kind === 'xlsx') return previewWorkbook(file, overrides);
  const encoding = overrides.encoding ?? detectEncoding(head, head.length === file.size);
  if (kind === 'json') return previewJson(file, encoding, overrides);
  return previewText(file, head, encoding, overrides);
}

async function previewText(
  file: File,
  head: Uint8Array,
  encoding: Encoding,
  overrides: Overrides
): Promise<Preview> {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const delimiter = overrides.delimiter ?? (/\.(?:tsv|tab)$/i.test(file.name) ? '\t' : sniffDelimiter(text));
  const records: (readonly Cell[])[] = [];
  for await (const batch of recordsOf(file, { kind: 'csv', encoding, delimiter, header: true })) {
    if (batch.kind === 'cells') for (const row of batch.rows.slice(0, sample.rows)) records.push(row);
    if (records.length >= sample.rows) break;
  }
  const header = overrides.header ?? sniffHeader(records.slice(0, 100));
  return ofCells(records, { kind: 'csv', encoding, delimiter, header }, overrides, []);
}

async function previewWorkbook(file: File, overrides: Overrides): Promise<Preview> {
  const sheets = await readWorkbook(file);
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const sheet = sheets.find(({ name }) => name === overrides.sheet) ?? filled[0];
  if (!sheet || sheet.rows.length === 0) throw new FileError('xlsx_empty');
  const header = overrides.header ?? sniffHeader(sheet.rows.slice(0, 100));
  const names = sheets.map(({ name }) => name);
  return ofCells(
    sheet.rows.slice(0, sample.rows),
    { kind: 'xlsx', sheet: sheet.name, header },
    overrides,
    names
  );
}

function ofCells(
  records: readonly (readonly Cell[])[],
  format: Extract<Format, { header: boolean }>,
  overrides: Overrides,
  sheets: readonly string[]
): Preview {
  const [first] = records;
  if (!first) throw new FileError('empty');
  const rows = format.header ? records.slice(1) : records;
  const width = records.reduce((most, row) => Math.max(most, row.length), 0);
  refuseWidth(width);
  const heads = Array.from({ length: width }, (_, at) => (format.header ? (first[at] ?? null) : null));
  const { names, notes } = headerNames(heads);
  const columns = names.map((name, at) =>
    planned(name, '', rows, (row) => row[at] ?? null, overrides.types?.[at])
  );
  const blank = format.header ? notes : [];
  return { format, columns, rows: rows.slice(0, sample.shown), sheets, notes: withRows(blank, rows.length) };
}

async function previewJson(file: File, encoding: Encoding, overrides: Overrides): Promise<Preview> {
  const records: ReadonlyMap<string, Cell>[] = [];
  const nested = new Set<string>();
  for await (const batch of recordsOf(file, { kind: 'json', encoding })) {
    if (batch.kind !== 'named') continue;
    for (const key of batch.nested) nested.add(key);
    for (const row of batch.rows.slice(0, sample.rows)) records.push(row);
    if (records.length >= sample.rows) break;
  }
  if (records.length === 0) throw new FileError('empty');
  const keys = [...new Set(records.flatMap((row) => [...row.keys()]))];
  if (keys.length === 0) throw new FileError('json_no_table', { found: '{}' });
  refuseWidth(keys.length);
  const { names, notes } = headerNames(keys);
  const columns = names.map((name, at) => {
    const key = keys[at] ?? '';
    return planned(name, key, records, (row) => row.get(key) ?? null, overrides.types?.[at]);
  });
  if (nested.size > 0)
    notes.push({ code: 'nested_text', inputs: { names: [...nested].slice(0, 5).join(', ') } });
  const rows = records.slice(0, sample.shown).map((row) => keys.map((key) => row.get(key) ?? null));
  return { format: { kind: 'json', encoding }, columns, rows, sheets: [], notes };
}

function planned<R>(
  name: string,
  key: string,
  rows: readonly R[],
  cell: (row: R) => Cell,
  chosen: PlannedColumn['type'] | undefined
): PlannedColumn {
  if (chosen) return { name, key, type: chosen, chosen: true };
  let found: FoundType | undefined;
  for (const row of rows) {
    const value = cell(row);
    if (value !== null && value !== '') found = joinedType(found, valueType(value));
    if (found === 'VARCHAR') break;
  }
  return { name, key, type: columnType(found), chosen: false };
}

function refuseWidth(width: number): void {
  if (width > mostColumns) throw new FileError('too_many_columns', { count: width, most: mostColumns });
}

function withRows(notes: Note[], rows: number): Note[] {
  return rows === 0 ? [...notes, { code: 'no_rows', inputs: {} }] : notes;
}
