import { tables } from '$lib/catalogue/generated/tables';
import { startEngine } from '$lib/query/browser/engine';
import type { Progress, TableSource } from '$lib/query/engine/engine';
import { localTables, type LocalTable } from './local-tables';
import { parquetError } from './parquet-error';
import type { Note, Plan } from './plan';
import { tableName } from './table-name';
import { build } from './file-worker-client';

/** Progress with a file: reading it (0 to 1), or the engine's progress with its rows. */
export type OpenProgress = { readonly step: 'reading'; readonly share: number } | Progress;

export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: OpenProgress) => void) | undefined;
}

/**
 * Makes a table from a local file and adds it to `localTables`. The engine reads Parquet directly, in parts; a worker
 * reads all other files first.
 * @param plan from `preview`, with the types that the visitor chose.
 * @throws FileError, StartError; the signal's reason.
 */
export async function openLocalFile(file: File, plan: Plan, options: OpenOptions = {}): Promise<LocalTable> {
  const name = tableName(
    file.name,
    [...tables, ...localTables.list()].map((table) => table.name)
  );
  if (plan.format.kind === 'parquet') return put(name, file.name, file, [], options);
  const { source, notes } = await build(file, plan, {
    signal: options.signal,
    progress: (share) => options.progress?.({ step: 'reading', share })
  });
  return put(name, file.name, source, notes, options);
}

/** Makes a table from a source that the engine can load: the visitor's Parquet file, or rows that a worker has read. */
export async function put(
  name: string,
  file: string,
  source: Blob,
  notes: readonly Note[],
  { signal, progress }: OpenOptions,
  isSaved = false
): Promise<LocalTable> {
  const engine = await startEngine({ signal, progress });
  let rows = 0;
  await engine
    .load(name, source satisfies TableSource, {
      signal,
      progress: (now) => {
        if (now.step === 'loading') rows = now.total;
        progress?.(now);
      }
    })
    .catch((error: unknown) => {
      signal?.throwIfAborted();
      throw parquetError(error);
    });
  const described = await engine.run(`DESCRIBE "${name.replaceAll('"', '""')}"`, [], { signal });
  const columns = described.map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type'])
  }));
  const table = { name, file, bytes: source.size, rows, columns, source, notes, isSaved };
  localTables.put(table);
  return table;
}
