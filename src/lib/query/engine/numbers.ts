import { Type, tableFromIPC, type Column, type DataType } from '@uwdata/flechette';
import type { Decoder } from '../parquet/decoder';
import type { Columns } from './rows';

/** A column of USMALLINT, or of DOUBLE with NaN for NULL. */
export type NumberArray = Uint16Array | Float64Array;

/** A result with only numbers, by columns. */
export interface Numbers {
  readonly names: readonly string[];
  readonly values: readonly NumberArray[];
  readonly rows: number;
}

/** Decodes a result batch by batch, so that ten million rows are never held twice. */
export function numbersDecoder(): Decoder<Numbers> {
  let schema: Uint8Array | undefined;
  let names: readonly string[] = [];
  let values: NumberArray[] = [];
  let rows = 0;
  return {
    add(message) {
      if (!schema) {
        schema = message;
        const { fields } = tableFromIPC([message]).schema;
        names = fields.map(({ name }) => name);
        values = fields.map(({ name, type }) => emptyOf(name, type));
        return;
      }
      const table = tableFromIPC([schema, message]);
      const needed = rows + table.numRows;
      values = values.map((array) => (needed <= array.length ? array : grown(array, needed)));
      table.children.forEach((column, place) => {
        const into = values[place];
        if (into) put(column, into, rows);
      });
      rows = needed;
    },
    done: () => ({ names, values: values.map((array) => array.slice(0, rows)), rows })
  };
}

/** The columns of a result that was requested as numbers. @throws TypeError where a column is something else. */
export function numbersOf({ names, values, rows }: Columns | Numbers): Numbers {
  const arrays = values.map((array) => {
    if (array instanceof Uint16Array || array instanceof Float64Array) return array;
    throw new TypeError('The engine returned rows instead of numbers');
  });
  return { names, values: arrays, rows };
}

function emptyOf(name: string, type: DataType): NumberArray {
  if (type.typeId === Type.Int && type.bitWidth === 16 && !type.signed) return new Uint16Array(4096);
  if (type.typeId === Type.Float && type.precision === 2) return new Float64Array(4096);
  throw new TypeError(`Column ${name}: only USMALLINT and DOUBLE are read as numbers, cast it`);
}

function grown(array: NumberArray, needed: number): NumberArray {
  const length = Math.max(needed, array.length * 2);
  const larger = array instanceof Uint16Array ? new Uint16Array(length) : new Float64Array(length);
  larger.set(array);
  return larger;
}

function put(column: Column<unknown>, into: NumberArray, at: number): void {
  let row = at;
  for (const batch of column.data) {
    const { values } = batch;
    if (values instanceof Uint16Array || values instanceof Float64Array)
      into.set(values.subarray(0, batch.length), row);
    if (batch.nullCount > 0)
      for (let index = 0; index < batch.length; index++) if (!batch.isValid(index)) into[row + index] = NaN;
    row += batch.length;
  }
}
