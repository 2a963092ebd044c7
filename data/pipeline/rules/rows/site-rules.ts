import type { ColumnName } from '../../schema/row.ts';
import type { sites } from '../../schema/sites.ts';
import type { RowRule } from '../row-rule.ts';
import { allOrNone } from './all-or-none.ts';

/** A site's coordinates come whole, with their basis and source; its Chinese names come together. */
export const siteRules: readonly RowRule<ColumnName<typeof sites>>[] = [
  allOrNone(['latitude', 'longitude', 'coordinates_basis', 'coordinates_source_id']),
  allOrNone(['name_zh_hant', 'name_zh_hans'])
];
