import { identifier } from '../../engine/sql-text';
import type { Dimension } from '../dimension';
import { passingSql } from './passing-sql';
import type { Filters } from '../selection';

/**
 * The SQL of the first rows that match every filter, with their table's columns.
 * @param rows the SQL of all rows. @param columns their names; all where the list is empty.
 */
export function passingRowsSql(
  rows: string,
  columns: readonly string[],
  dimensions: readonly Dimension[],
  filters: Filters,
  most: number
): string {
  const named = columns.map(identifier).join(', ') || '*';
  return `WITH explored AS (\n${rows}\n)\nSELECT ${named}\nFROM explored\nWHERE ${passingSql(dimensions, filters)}\nLIMIT ${most}`;
}
