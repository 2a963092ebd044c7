// @ts-check
import { DuckDBInstance } from '@duckdb/node-api';
import { syntheticRows } from './rows.mjs';

/**
 * Writes synthetic rows as a Parquet file, in row groups of 122,880 as most writers make them.
 * @param {number} rows
 * @param {string} file where to
 */
export async function writeSyntheticRows(rows, file) {
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    await connection.run(
      `COPY (${syntheticRows(rows)}) TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`
    );
  } finally {
    connection.closeSync();
  }
}
