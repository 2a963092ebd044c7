import { startEngine } from '$lib/query/browser/engine';
import { forgetTable } from './stored-tables';
import { localTables, type LocalTable } from './local-tables';

/**
 * Closes a local table: it leaves the list, the engine with all that it held in memory, and this device, where it was
 * kept. Listed no more, it is asked for by nobody while that is done.
 */
export async function closeTable({ name, kept }: LocalTable): Promise<void> {
  localTables.remove(name);
  if (kept) await forgetTable(name);
  await (await startEngine()).drop(name);
}
