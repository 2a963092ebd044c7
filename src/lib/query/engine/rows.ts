import { Type, tableFromIPC } from '@uwdata/flechette';
import type { Row, Value } from './values';
import type { Decoder } from '../parquet/decoder';
import { valuesOf } from './value';

/** A result by columns, for transfer from the worker: rows would repeat every name. */
export interface Columns {
  readonly names: readonly string[];
  readonly values: readonly ArrayLike<Value>[];
  readonly rows: number;
}

/**
 * Reads a result from the engine's Arrow IPC messages: the schema, then the batches. A duplicate name gets a number:
 * `a`, `a_1`.
 * @throws RangeError or TypeError with the column's name where a value cannot be represented.
 */
export function columnsOf(messages: Uint8Array[]): Columns {
  refuseEnums(messages.slice(0, 1));
  const table = tableFromIPC(messages, { useDecimalInt: true });
  const values = table.children.map((column, place) => {
    const cells: Value[] = [];
    try {
      for (const batch of column.data) {
        const read = valuesOf(batch);
        for (let index = 0; index < batch.length; index++) cells.push(read(index));
      }
    } catch (cause) {
      throw named(table.names[place] ?? '', cause);
    }
    return cells;
  });
  return { names: distinct(table.names), values, rows: table.numRows };
}

/** Decodes a result into columns once it is complete. */
export function columnsDecoder(): Decoder<Columns> {
  const messages: Uint8Array[] = [];
  return { add: (message) => void messages.push(message), done: () => columnsOf(messages) };
}

/** Rows as plain objects, in the order of the result. */
export function rowsOf({ names, values, rows }: Columns): Row[] {
  return Array.from({ length: rows }, (_, index) => {
    const row: Row = {};
    for (let place = 0; place < names.length; place++)
      row[names[place] ?? ''] = values[place]?.[index] ?? null;
    return row;
  });
}

/** DuckDB-WASM omits the values of an ENUM from a result that is fetched in pieces, so they cannot be read. */
function refuseEnums(schema: Uint8Array[]): void {
  const found = tableFromIPC(schema).schema.fields.find(({ type }) => type.typeId === Type.Dictionary);
  if (found) throw new TypeError(`Column ${found.name} is an ENUM: cast it to VARCHAR`);
}

function named(column: string, cause: unknown): Error {
  const message = `Column ${column}: ${cause instanceof Error ? cause.message : String(cause)}`;
  return cause instanceof RangeError ? new RangeError(message, { cause }) : new TypeError(message, { cause });
}

function distinct(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 1; used.has(free); number++) free = `${name}_${number}`;
    used.add(free);
    return free;
  });
}
