import type { TableRows } from '$lib/catalogue/generated/rows';
import { tables, type TableName } from '$lib/catalogue/generated/tables';
import { run } from '$lib/query/server/run';
import { queryWholeTable } from '$lib/query/questions/query-whole-table';

/** A larger table is offered only as Parquet: other programs could not open its other files. */
const MOST_ROWS = 200_000;

/** The tables that are offered as CSV, XLSX and JSON too. */
export const filedTables = tables.filter(({ rows }: { readonly rows: number }) => rows <= MOST_ROWS);

/** Every row of a table that is offered as a file. */
export function tableRows<N extends TableName>(name: N): Promise<TableRows[N][]> {
  return queryWholeTable(run, name);
}
