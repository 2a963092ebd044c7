import { columnsRead } from './columns-read';
import type { Engine, RunOptions, TableSource } from './engine';

/** Up to this size a table is loaded whole: one request for all is faster than several for parts. */
export const WHOLE = 4 * 1024 * 1024;

/**
 * Loads the missing tables that a SQL text names; of a large table, only the columns that the text names. Later queries
 * use the tables too, so no signal stops a load.
 * @throws LoadError with the file where one cannot be read.
 */
export async function loadTables(
  engine: Pick<Engine, 'load'>,
  sources: ReadonlyMap<string, TableSource>,
  sql: string,
  { progress }: RunOptions
): Promise<void> {
  const loads = [...sources].filter(([table]) => names(sql, table));
  await Promise.all(
    loads.map(([table, source]) =>
      engine.load(table, source, { progress, columns: neededOf(sql, table, source) })
    )
  );
}

/** The columns of a large table that a SQL text needs; undefined where it is loaded whole. */
export function neededOf(sql: string, table: string, source: TableSource): readonly string[] | undefined {
  if (source instanceof Blob || !source.columns || source.bytes <= WHOLE) return undefined;
  return columnsRead(sql, table, source.columns);
}

/** True where the SQL reads a table of this name: a name after FROM, JOIN or a comma. At worst one table too many is loaded. */
function names(sql: string, table: string): boolean {
  return new RegExp(String.raw`(?:\bFROM|\bJOIN|,)\s+"?${table}\b`, 'i').test(sql);
}
