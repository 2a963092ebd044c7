import type { ChartChoice } from '$lib/charts/chart-choice';
import { parseChoice, type IgnoredChoice } from './series/choice-address';
import { parseTableChoice } from './table/table-address';
import type { TableChoice } from './table/table-choice';

/** What an address asks for: a chart of a table or of a series, or neither; and what of it cannot be used. */
export interface Addressed {
  readonly table: TableChoice | undefined;
  readonly choice: ChartChoice | undefined;
  readonly ignored: readonly IgnoredChoice[];
}

/** Reads an address of the chart builder. @param search "?series=..." or "?table=...", or ''. */
export function readAddress(search: string): Addressed {
  const parts = new URLSearchParams(search);
  const { choice: table, ignored } = parseTableChoice(parts);
  return table ? { table, choice: undefined, ignored } : { table: undefined, ...parseChoice(parts) };
}
