import { startEngine } from '$lib/query/browser/engine';
import { deleteSavedTable } from './stored-tables';
import { localTables, type LocalTable } from './local-tables';

/**
 * Closes a local table: removes it from the list, from the engine with its memory, and from the device where it was
 * saved. It leaves the list first, so that nothing requests it meanwhile.
 */
export async function closeTable({ name, isSaved }: LocalTable): Promise<void> {
  localTables.remove(name);
  if (isSaved) await deleteSavedTable(name);
  await (await startEngine()).drop(name);
}
