// @ts-check
import { ParquetWriter, fileWriter, schemaFromColumnData } from 'hyparquet-writer';
import { factors } from './rows.mjs';

const MODULUS = 4294967291;
/** Rows per row group. */
const GROUP = 125_000;

/** Writes the rows of syntheticRows as a Parquet file. @param {number} rows @param {string} file the path */
export async function writeSyntheticRows(rows, file) {
  const schema = schemaFromColumnData({ columnData: columns(1, 1) });
  const writer = new ParquetWriter({ writer: fileWriter(file), schema });
  for (let from = 0; from < rows; from += GROUP)
    await writer.write({ columnData: columns(from + 1, Math.min(GROUP, rows - from)), rowGroupSize: GROUP });
  await writer.finish();
}

/**
 * @param {number} from the first row's number
 * @param {number} length
 */
function columns(from, length) {
  /** @template T @param {keyof typeof factors} name @param {(random: number) => T} value */
  const each = (name, value) => Array.from({ length }, (_, at) => value(random(from + at, factors[name])));
  /** @param {'sector' | 'city' | 'relation'} name @param {number} count */
  const words = (name, count) => ({
    name,
    type: /** @type {const} */ ('STRING'),
    data: each(name, (share) => `${name} ${Math.floor(count * share ** 2)}`)
  });
  const type = /** @type {const} */ ('DOUBLE');
  return [
    {
      name: 'year',
      type: /** @type {const} */ ('INT32'),
      data: each('year', (share) => 1990 + Math.floor(40 * share))
    },
    { name: 'amount', type, data: each('amount', (share) => 10 ** (1 + 6 * share)) },
    { name: 'size', type, data: each('size', (share) => 1000 * share) },
    words('sector', 14),
    words('city', 11),
    words('relation', 5)
  ];
}

/**
 * A pseudo-random share of 1, multiplied in two halves, because the product exceeds the precision of a double.
 * @param {number} row @param {number} factor
 */
function random(row, factor) {
  const [high, low] = [Math.floor(factor / 65536), factor % 65536];
  return ((((row * high) % MODULUS) * 65536 + row * low) % MODULUS) / MODULUS;
}
