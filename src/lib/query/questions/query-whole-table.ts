import type { TableRows } from '$lib/catalogue/generated/rows';
import type { TableName } from '$lib/catalogue/generated/tables';
import type { Run } from '../engine/run';
import { tableQueries } from './tables';

/** Queries every row of a table, in the table's order. The data build has checked closed lists. */
export async function queryWholeTable<N extends TableName>(run: Run, table: N): Promise<TableRows[N][]> {
  return (await run(tableQueries[table])) as unknown[] as TableRows[N][];
}
