import type { Engine, RunOptions, TableSource } from './engine';

/** Loads the rows around some positions of a table's file: see `createRowLoader`. */
export type LoadRowsAt = (
  table: string,
  columns: readonly string[],
  places: readonly number[],
  options?: RunOptions
) => Promise<void>;

/**
 * Makes a loader for a few rows of a table too large to be loaded whole: it fetches the row groups that contain them
 * into a table named `companies_near` for `companies`, with a column `place`. The table holds only the last request.
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
