import { arrowFileType } from '$lib/query/parquet/arrow-file';
import { localTables, type LocalTable } from './local-tables';
import { put } from './open-local-file';

/** Stored with the rows of a table. */
interface SavedTable {
  readonly name: string;
  readonly file: string;
  readonly arrow: boolean;
}

const folderName = 'innoscope-own-tables';
const suffix = '.json';

/** True where this browser can save files for this site. */
export function canSave(): boolean {
  return typeof navigator.storage?.getDirectory === 'function';
}

/** Saves a table on this device, in storage that only this site reads. @throws DOMException where there is no room. */
export async function saveTable(table: LocalTable): Promise<void> {
  if (!(table.source instanceof Blob)) throw new TypeError('Only a file can be saved');
  const folder = await folderOf();
  const id = encodeURIComponent(table.name);
  try {
    await write(folder, id, table.source);
    const about: SavedTable = {
      name: table.name,
      file: table.file,
      arrow: table.source.type === arrowFileType
    };
    await write(folder, id + suffix, new Blob([JSON.stringify(about)]));
  } catch (cause) {
    await removeFiles(folder, id);
    throw cause;
  }
  localTables.put({ ...table, isSaved: true });
}

/** Deletes a saved table from this device; it stays open for this visit. */
export async function deleteSavedTable(name: string): Promise<void> {
  await removeFiles(await folderOf(), encodeURIComponent(name));
  const table = localTables.list().find((one) => one.name === name);
  if (table) localTables.put({ ...table, isSaved: false });
}

/** The names and sizes of the saved tables, without opening them. Incomplete ones are omitted. */
export async function savedTables(): Promise<
  { readonly name: string; readonly file: string; readonly bytes: number }[]
> {
  const folder = await folderOf();
  const found: { name: string; file: string; bytes: number }[] = [];
  for await (const id of folder.keys()) {
    if (!id.endsWith(suffix)) continue;
    const opened = await open(folder, id.slice(0, -suffix.length));
    if (opened) found.push({ name: opened.about.name, file: opened.about.file, bytes: opened.rows.size });
  }
  return found;
}

/** Opens a saved table for this visit. @throws as `openLocalFile`. */
export async function reopenTable(name: string): Promise<void> {
  const opened = await open(await folderOf(), encodeURIComponent(name));
  if (!opened) return;
  const { about, rows } = opened;
  const source = new File([rows], about.file, { type: about.arrow ? arrowFileType : '' });
  await put(about.name, about.file, source, [], {}, true);
}

async function folderOf(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
}

async function write(folder: FileSystemDirectoryHandle, id: string, content: Blob): Promise<void> {
  const stream = await (await folder.getFileHandle(id, { create: true })).createWritable();
  await content.stream().pipeTo(stream);
}

async function open(
  folder: FileSystemDirectoryHandle,
  id: string
): Promise<{ about: SavedTable; rows: File } | undefined> {
  try {
    const about = await (await folder.getFileHandle(id + suffix)).getFile();
    const rows = await (await folder.getFileHandle(id)).getFile();
    return { about: JSON.parse(await about.text()) as SavedTable, rows };
  } catch {
    return undefined;
  }
}

async function removeFiles(folder: FileSystemDirectoryHandle, id: string): Promise<void> {
  for (const one of [id, id + suffix]) await folder.removeEntry(one).catch(() => undefined);
}
