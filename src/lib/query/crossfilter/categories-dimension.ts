import type { Dimension } from './dimension';

/** Maximum number of categories with their own bar; the rest share one. */
const most = 24;

/** The bins of categories. @param values the categories, the most frequent first. */
export function categoriesDimension(column: string, values: readonly string[]): Dimension {
  return { kind: 'categories', column, values: values.slice(0, most), rest: values.length > most };
}
