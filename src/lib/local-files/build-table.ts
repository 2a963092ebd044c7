import { arrowFile } from '$lib/query/parquet/arrow-file';
import { batchBlob } from './batch-blob';
import type { Cell, LocalColumn } from './cell';
import { FileError } from './file-error';
import { headerNames } from './header-names';
import type { Note, Plan, PlannedColumn, ReadOptions } from './plan';
import { recordsOf, type Batch } from './formats/records';
import { typedValue } from './typed-value';
import { columnType, joinedType, valueType, type FoundType } from './value-type';

/** A file as a table for the engine, with notes for the visitor. */
export interface FileTable {
  readonly source: Blob;
  readonly rows: number;
  readonly columns: readonly LocalColumn[];
  readonly notes: readonly Note[];
}

/** Cells per batch: few enough to cancel in between, enough to be fast. */
const cellsAtOnce = 400_000;

/**
 * Reads a whole file into a table. Where a later value does not fit the type that the first rows suggested, the column
 * is widened and the file read again; a type that the visitor chose stays, and the value is an error.
 * @throws FileError with row, column and value; the signal's reason.
 */
export async function buildTable(file: File, plan: Plan, options: ReadOptions = {}): Promise<FileTable> {
  const first = new Pass(plan.columns);
  await first.read(file, plan, options);
  if (first.fits) return first.table();
  const second = new Pass(first.widened());
  await second.read(file, plan, options);
  return { ...second.table(), notes: [...first.notes(), ...second.notes()] };
}

class Pass {
  readonly #columns: readonly PlannedColumn[];
  readonly #batches: Blob[] = [];
  readonly #found: (FoundType | undefined)[] = [];
  readonly #misfits: { readonly at: number; readonly row: number; readonly value: string }[] = [];
  readonly #later = new Map<string, FoundType | undefined>();
  readonly #long: boolean[] = [];
  #waiting: (readonly Cell[])[] = [];
  #rows = 0;
  #ragged = { count: 0, row: 0 };

  constructor(columns: readonly PlannedColumn[]) {
    this.#columns = columns;
  }

  get fits(): boolean {
    return this.#misfits.length === 0 && this.#later.size === 0;
  }

  async read(file: File, { format }: Plan, options: ReadOptions): Promise<void> {
    const atOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, this.#columns.length)));
    let head = 'header' in format && format.header;
    for await (const batch of recordsOf(file, format, options)) {
      for (const row of this.#cells(batch)) {
        if (head) head = false;
        else this.#waiting.push(row);
        if (this.#waiting.length >= atOnce) this.#build();
      }
      options.signal?.throwIfAborted();
    }
    this.#build();
  }

  table(): FileTable {
    const columns = this.#columns.map(({ name, type }) => ({ name, type }));
    const head = { columns: columns.map(({ name, type }) => ({ name, sql: type })), rows: this.#rows };
    return { source: arrowFile(head, this.#batches), rows: this.#rows, columns, notes: this.notes() };
  }

  notes(): Note[] {
    const notes: Note[] = this.#misfits.map(({ at, row, value }) => ({
      code: 'widened',
      inputs: { column: this.#columns[at]?.name ?? '', type: columnType(this.#found[at]), row, value }
    }));
    if (this.#ragged.count > 0 && this.fits) notes.push({ code: 'ragged', inputs: { ...this.#ragged } });
    return notes;
  }

  widened(): PlannedColumn[] {
    const columns = this.#columns.map((column, at) => {
      const found = this.#found[at];
      return found === undefined ? column : { ...column, type: columnType(found) };
    });
    const keys = [...this.#later.keys()];
    const { names } = headerNames([...columns.map(({ name }) => name), ...keys]);
    const added = keys.map((key, at): PlannedColumn => {
      const type = columnType(this.#later.get(key));
      return { name: names[columns.length + at] ?? key, key, type, chosen: false };
    });
    return [...columns, ...added];
  }

  #cells(batch: Batch): Iterable<readonly Cell[]> {
    if (batch.kind === 'cells') return batch.rows;
    const known = new Set(this.#columns.map(({ key }) => key));
    return batch.rows.map((row) => {
      for (const [key, cell] of row) {
        if (known.has(key)) continue;
        const found = this.#later.get(key);
        this.#later.set(key, cell === null ? found : joinedType(found, valueType(cell)));
      }
      return this.#columns.map(({ key }) => row.get(key) ?? null);
    });
  }

  #build(): void {
    const rows = this.#waiting;
    this.#waiting = [];
    if (rows.length === 0) return;
    for (const [at, row] of rows.entries())
      if (row.length > this.#columns.length) this.#tooWide(this.#rows + at + 1);
    const values = this.#columns.map((column, at) => this.#column(rows, column, at));
    // After the first value that does not fit, the rest is only checked.
    if (this.fits) this.#batches.push(batchBlob(this.#columns, values, rows.length));
    else this.#batches.length = 0;
    this.#rows += rows.length;
  }

  #column(rows: readonly (readonly Cell[])[], { name, type, chosen }: PlannedColumn, at: number): unknown[] {
    return rows.map((row, index) => {
      const cell = row[at] ?? null;
      if (cell === null) return null;
      if (this.#found[at] !== undefined) return this.#widen(at, cell);
      if (type === 'BIGINT' && typeof cell === 'string' && cell.length > 15) this.#long[at] = true;
      const value = typedValue(cell, type);
      if (value !== undefined) return value;
      const place = { row: this.#rows + index + 1, value: String(cell).slice(0, 60) };
      if (chosen) throw new FileError('value', { ...place, column: name, type });
      this.#misfits.push({ at, ...place });
      this.#found[at] = this.#long[at] ? 'LONG' : type;
      return this.#widen(at, cell);
    });
  }

  #widen(at: number, cell: Cell): null {
    if (cell !== null && cell !== '') this.#found[at] = joinedType(this.#found[at], valueType(cell));
    return null;
  }

  #tooWide(row: number): void {
    this.#ragged = { count: this.#ragged.count + 1, row: this.#ragged.row || row };
  }
}
