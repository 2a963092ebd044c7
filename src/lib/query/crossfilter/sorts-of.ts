import { explored } from './explored';
import type { ExploredData } from './explored-data';

/** The columns that a table can be sorted by. Names, which differ from row to row, are not at hand where rows are read by place. */
export function sortsOf({ id, byPlace }: Pick<ExploredData, 'id' | 'byPlace'>): readonly string[] {
  const { sorts } = explored[id];
  return byPlace ? sorts.filter((column) => column !== 'name_en') : sorts;
}
