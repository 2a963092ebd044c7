import type { Engine, RunOptions, TableSource } from './engine';

/**
 * Loads the tables that a SQL text names, those that are not there yet. A table serves later queries too, so its load
 * outlives the query that asked first: no signal stops it.
 * @throws LoadError with the file where one cannot be read.
 */
export async function loadTables(
  engine: Pick<Engine, 'load'>,
  sources: ReadonlyMap<string, TableSource>,
  sql: string,
  { progress }: RunOptions
): Promise<void> {
  const loads = [...sources].filter(([table]) => names(sql, table));
  await Promise.all(loads.map(([table, source]) => engine.load(table, source, { progress })));
}

/** Whether the SQL reads a table of this name: one that stands after FROM, JOIN or a comma. At worst it loads one more. */
function names(sql: string, table: string): boolean {
  return new RegExp(String.raw`(?:\bFROM|\bJOIN|,)\s+"?${table}\b`, 'i').test(sql);
}
