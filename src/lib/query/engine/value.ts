import { Type, type Batch, type DataType } from '@uwdata/flechette';
import type { Value } from './values';
import { isoDate, isoMoment, isoTime } from '../parquet/calendar';

/**
 * Reads the cells of one Arrow batch as values of a row.
 * @throws RangeError where an integer has no exact JavaScript number, TypeError for a type that rows cannot hold (BLOB,
 * ENUM, INTERVAL...); both messages suggest a cast.
 */
export function valuesOf(batch: Batch<unknown>): (index: number) => Value {
  const read = reader(batch, batch.type);
  return batch.nullCount > 0 ? (index) => (batch.isValid(index) ? read(index) : null) : read;
}

function reader(batch: Batch<unknown>, type: DataType): (index: number) => Value {
  const raw = batch.values ?? [];
  switch (type.typeId) {
    case Type.Int:
      return type.bitWidth === 64 ? (index) => exact(BigInt(raw[index] ?? 0)) : (index) => Number(raw[index]);
    case Type.Float:
      return (index) => Number(raw[index]);
    case Type.Decimal:
      return (index) => decimal(BigInt(String(batch.value(index))), type.scale);
    case Type.Bool:
      return (index) => batch.value(index) === true;
    case Type.Utf8:
      return (index) => String(batch.value(index));
    case Type.Date:
      return (index) => isoDate(Number(raw[index]));
    case Type.Time:
      return (index) => isoTime(BigInt(raw[index] ?? 0), type.unit);
    case Type.Timestamp:
      return (index) => isoMoment(BigInt(raw[index] ?? 0), type.unit);
    case Type.List:
    case Type.Map:
      return listReader(batch, (index) => [
        Number(batch.offsets?.[index]),
        Number(batch.offsets?.[index + 1])
      ]);
    case Type.FixedSizeList:
      return listReader(batch, (index) => [index * type.stride, (index + 1) * type.stride]);
    case Type.Struct:
      return structReader(
        batch,
        type.children.map(({ name }) => name)
      );
    case Type.Null:
      return () => null;
    default:
      throw new TypeError(
        'it has a type that a row cannot hold (BLOB, ENUM, INTERVAL, UNION): cast it to VARCHAR'
      );
  }
}

function listReader(
  batch: Batch<unknown>,
  span: (index: number) => [number, number]
): (index: number) => Value {
  const [items] = batch.children ?? [];
  const read = items ? valuesOf(items) : () => null;
  return (index) => {
    const [from, to] = span(index);
    return Array.from({ length: to - from }, (_, offset) => read(from + offset));
  };
}

function structReader(batch: Batch<unknown>, names: readonly string[]): (index: number) => Value {
  const fields = (batch.children ?? []).map((child, place) => [names[place] ?? '', valuesOf(child)] as const);
  return (index) => Object.fromEntries(fields.map(([name, read]) => [name, read(index)]));
}

function exact(whole: bigint): number {
  const number = Number(whole);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(
    `${whole} does not fit a JavaScript number without loss: cast it to DOUBLE or VARCHAR`
  );
}

/** The number closest to a DECIMAL; an integer (HUGEINT sums too) must be exact. */
function decimal(unscaled: bigint, scale: number): number {
  return scale === 0 ? exact(unscaled) : Number(`${unscaled}e-${scale}`);
}
