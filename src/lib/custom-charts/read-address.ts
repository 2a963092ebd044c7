import type { ChartChoice } from '$lib/charts/chart-choice';
import type { Ignored } from '$lib/url-state/search-codec';
import { parseChoice } from '$lib/url-state/series-chart';
import type { TableChoice } from '$lib/url-state/table-chart';
import { parseTableChoice } from './table/table-address';

/** What an address asks for: a chart of a table, of a series, or neither; and what of it is invalid. */
export interface Addressed {
  readonly table: TableChoice | undefined;
  readonly choice: ChartChoice | undefined;
  readonly ignored: readonly Ignored[];
}

/** Reads an address of the chart builder. @param search "?series=..." or "?table=...", or ''. */
export function readAddress(search: string): Addressed {
  const parts = new URLSearchParams(search);
  const { choice: table, ignored } = parseTableChoice(parts);
  return table ? { table, choice: undefined, ignored } : { table: undefined, ...parseChoice(parts) };
}
