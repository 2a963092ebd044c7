import { buildTable } from '../../src/lib/local-files/build-table';
import { parquetError } from '../../src/lib/local-files/parquet-error';
import type { Note, Overrides } from '../../src/lib/local-files/plan';
import { previewFile } from '../../src/lib/local-files/preview-file';
import type { Engine, Row } from '../../src/lib/query/engine/engine';

export interface Opened {
  /** Column types by name, as the engine has them. */
  readonly types: Readonly<Record<string, unknown>>;
  /** The first rows, with values as the engine writes them. */
  readonly rows: readonly Row[];
  readonly count: number;
  readonly notes: readonly Note['code'][];
}

/** Opens a file with the page's code, in Node, as a table named "mine". @throws FileError */
export async function opened(engine: Engine, file: File, overrides: Overrides = {}): Promise<Opened> {
  const found = await previewFile(file, overrides);
  const built = found.format.kind === 'parquet' ? undefined : await buildTable(file, found);
  await engine.load('mine', built?.source ?? file).catch((error: unknown) => {
    throw parquetError(error);
  });
  const described = await engine.run('DESCRIBE mine');
  const [counted] = await engine.run('SELECT count(*)::INTEGER AS n FROM mine');
  return {
    types: Object.fromEntries(described.map((row) => [row['column_name'], row['column_type']])),
    rows: await engine.run('SELECT COLUMNS(*)::VARCHAR FROM mine LIMIT 4'),
    count: Number(counted?.['n']),
    notes: [...found.notes, ...(built?.notes ?? [])].map(({ code }) => code)
  };
}
