import { columnsRead } from './columns-read';
import type { Engine, RunOptions, TableSource } from './engine';

/** Up to here a table is loaded whole: one request for all of it is faster than several for its parts. */
export const WHOLE = 4 * 1024 * 1024;

/**
 * Loads the tables that a SQL text names, those that are not there yet; of a large one the columns that the text names. A
 * table serves later queries too, so its load outlives the query that asked first: no signal stops it.
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

/** The columns that a SQL text needs of a large table; undefined where it is loaded whole. */
export function neededOf(sql: string, table: string, source: TableSource): readonly string[] | undefined {
  if (source instanceof Blob || !source.columns || source.bytes <= WHOLE) return undefined;
  return columnsRead(sql, table, source.columns);
}

/** Whether the SQL reads a table of this name: a name after FROM, JOIN or a comma. At worst one table too many is loaded. */
function names(sql: string, table: string): boolean {
  return new RegExp(String.raw`(?:\bFROM|\bJOIN|,)\s+"?${table}\b`, 'i').test(sql);
}
