import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDatabase } from '../../data/pipeline/build/with-database.ts';
import type { Files } from '../data/workplace.ts';

/** A change to the small register, and the exact lines of the expected error. */
export type FaultCase = readonly [
  title: string,
  change: (files: Files) => void | Promise<void>,
  ...lines: readonly string[]
];

/** A Parquet file with the result of a SQL query. */
export async function parquetOf(sql: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'innoscope-register-'));
  const path = join(folder, 'made.parquet');
  await withDatabase(':memory:', {}, (connection) =>
    connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`)
  );
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}
