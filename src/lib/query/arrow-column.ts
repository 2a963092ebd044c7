import { Column, Type, columnFromArray, columnFromValues, type DataType } from '@uwdata/flechette';
import type { DecodedArray } from 'hyparquet';
import type { ColumnPlan } from './column-plan';

/**
 * One row group's values of a column as an Arrow column.
 * @param chunks what hyparquet decoded of `plan.element`, in order.
 * @throws TypeError where text is not UTF-8, or there are not as many values as the row group promises.
 */
export function arrowColumn(
  plan: ColumnPlan,
  chunks: readonly DecodedArray[],
  rows: number
): Column<unknown> {
  const found = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (found !== rows) throw new TypeError(`column ${plan.name} has ${found} values, expected ${rows}`);
  const column = build(plan.stored, chunks);
  if (plan.type.typeId === Type.Utf8) for (const { values } of column.data) refuseMojibake(plan.name, values);
  return new Column([...column.data], plan.type);
}

/** A typed array of the right width has no nulls and is taken as it is. */
function build(stored: DataType, chunks: readonly DecodedArray[]): Column<unknown> {
  const [first] = chunks;
  const width = 'values' in stored ? stored.values?.BYTES_PER_ELEMENT : undefined;
  if (chunks.length === 1 && first && !Array.isArray(first) && first.BYTES_PER_ELEMENT === width) {
    return columnFromArray(first);
  }
  const convert = stored.typeId === Type.Decimal ? unscaled : undefined;
  return columnFromValues<unknown>((visit) => {
    for (const chunk of chunks)
      for (const value of chunk) visit(convert && value != null ? convert(value) : value);
  }, stored);
}

function refuseMojibake(name: string, bytes: unknown): void {
  if (!(bytes instanceof Uint8Array)) return;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TypeError(`column ${name} holds text that is not UTF-8`, { cause });
  }
}

/** A DECIMAL as Parquet stores it: a whole number without its point, as INT32, INT64 or big-endian bytes. */
function unscaled(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (!(value instanceof Uint8Array)) return BigInt(Number(value));
  const whole = value.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asIntN(value.length * 8, whole);
}
