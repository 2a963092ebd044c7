import * as arrow from '@uwdata/flechette';
import type { SchemaElement } from 'hyparquet';

/** The Arrow types of flat Parquet columns. */
export type FlatType =
  | arrow.BoolType
  | arrow.IntType
  | arrow.FloatType
  | arrow.DecimalType
  | arrow.DateType
  | arrow.TimeType
  | arrow.TimestampType
  | arrow.Utf8Type
  | arrow.BinaryType;

/** How to turn a Parquet column into a table column. */
export interface ColumnPlan {
  readonly name: string;
  /** Its SQL type. */
  readonly sql: string;
  readonly type: FlatType;
  /**
   * The column for hyparquet, without its logical type, so that a day stays a number and text stays bytes, except where
   * hyparquet should convert.
   */
  readonly element: SchemaElement;
}

interface Meaning {
  readonly sql: string;
  readonly type: FlatType;
  readonly converted?: true;
}

/**
 * Plans one flat column from its Parquet schema; the type never depends on the values.
 * @throws TypeError where the engine has no type for it (nested, INTERVAL, BSON, INT96).
 */
export function planColumn(element: SchemaElement): ColumnPlan {
  const { sql, type, converted } = annotated(element) ?? plain(element);
  return { name: element.name, sql, type, element: converted ? element : bare(element) };
}

function bare(element: SchemaElement): SchemaElement {
  const copy = { ...element };
  delete copy.converted_type;
  delete copy.logical_type;
  return copy;
}

/** Newer writers give a column's meaning in `logical_type`, older ones in `converted_type`, many in both. */
function annotated(element: SchemaElement): Meaning | undefined {
  const { name, converted_type: old, logical_type: logical, precision = 18, scale = 0 } = element;
  switch (logical?.type ?? old) {
    case 'DECIMAL':
      return { sql: `DECIMAL(${precision}, ${scale})`, type: arrow.decimal128(precision, scale) };
    case 'DATE':
      return { sql: 'DATE', type: arrow.dateDay() };
    case 'TIMESTAMP':
    case 'TIMESTAMP_MILLIS':
    case 'TIMESTAMP_MICROS': {
      const zone = logical?.type === 'TIMESTAMP' && logical.isAdjustedToUTC ? 'UTC' : null;
      const sql = zone ? 'TIMESTAMPTZ' : 'TIMESTAMP';
      return { sql, type: arrow.timestamp(unitOf(element), zone) };
    }
    case 'TIME':
    case 'TIME_MILLIS':
    case 'TIME_MICROS':
      return { sql: 'TIME', type: arrow.time(unitOf(element)) };
    case 'UUID':
      return { sql: 'UUID', type: arrow.utf8(), converted: true };
    case 'FLOAT16':
      return { sql: 'FLOAT', type: arrow.float32(), converted: true };
    case 'STRING':
    case 'UTF8':
    case 'ENUM':
    case 'JSON':
      return { sql: 'VARCHAR', type: arrow.utf8() };
    case 'INTERVAL':
    case 'BSON':
    case 'VARIANT':
      throw new TypeError(`column ${name} is ${logical?.type ?? old}, which is not read`);
    default:
      return undefined;
  }
}

function plain({ name, type, converted_type: old, logical_type: logical }: SchemaElement): Meaning {
  const unsigned = old?.startsWith('UINT') || (logical?.type === 'INTEGER' && !logical.isSigned);
  switch (type) {
    case 'BOOLEAN':
      return { sql: 'BOOLEAN', type: arrow.bool() };
    case 'INT32':
      return unsigned ? { sql: 'UINTEGER', type: arrow.uint32() } : { sql: 'INTEGER', type: arrow.int32() };
    case 'INT64':
      return unsigned ? { sql: 'UBIGINT', type: arrow.uint64() } : { sql: 'BIGINT', type: arrow.int64() };
    case 'FLOAT':
      return { sql: 'FLOAT', type: arrow.float32() };
    case 'DOUBLE':
      return { sql: 'DOUBLE', type: arrow.float64() };
    case 'BYTE_ARRAY':
    case 'FIXED_LEN_BYTE_ARRAY':
      return { sql: 'BLOB', type: arrow.binary() };
    case 'INT96':
      throw new TypeError(`column ${name} is INT96, a withdrawn kind of timestamp: write it as TIMESTAMP`);
    default:
      throw new TypeError(`column ${name} is nested, only flat columns are read`);
  }
}

/** Arrow's number for a unit of time: 1 ms, 2 µs, 3 ns. */
function unitOf({ converted_type: old, logical_type: logical }: SchemaElement): 1 | 2 | 3 {
  const unit = logical && 'unit' in logical ? logical.unit : old?.split('_')[1];
  return unit === 'MILLIS' ? 1 : unit === 'NANOS' ? 3 : 2;
}
