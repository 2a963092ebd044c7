import type { Engine, RunOptions, TableSource } from './engine';

/** Loads the rows about some places of a table's file: see `createRowLoader`. */
export type LoadRowsAt = (
  table: string,
  columns: readonly string[],
  places: readonly number[],
  options?: RunOptions
) => Promise<void>;

/**
 * Makes what reads a few rows of a table that is too large to be held whole: the row groups of its file that hold them are fetched,
 * and become a table of their own, named `companies_near` after `companies`, with a column `place`. It holds what was asked for last.
 * @param start the shared engine; its errors (StartError) pass through.
 */
export function createRowLoader(
  start: (options: RunOptions) => Promise<Pick<Engine, 'load'>>,
  sources: ReadonlyMap<string, TableSource>
): LoadRowsAt {
  return async (table, columns, places, options = {}) => {
    const source = sources.get(table);
    if (!source) throw new RangeError(`No table is named ${table}`);
    const engine = await start(options);
    const progress: RunOptions['progress'] = (step) =>
      options.progress?.(step.step === 'loading' ? { ...step, table } : step);
    await engine.load(`${table}_near`, source, { ...options, columns, places, progress });
  };
}
