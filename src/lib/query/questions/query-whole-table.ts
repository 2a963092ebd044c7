import type { TableRows } from '$lib/catalogue/generated/rows';
import type { TableName } from '$lib/catalogue/generated/tables';
import type { Run } from '../engine/run';
import { tableQueries } from './tables';

/** Every row of a table, in the table's order; closed lists are those that the data build checked. */
export async function queryWholeTable<N extends TableName>(run: Run, table: N): Promise<TableRows[N][]> {
  return (await run(tableQueries[table])) as unknown[] as TableRows[N][];
}
