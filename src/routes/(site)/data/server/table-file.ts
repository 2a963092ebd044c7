import { dataVersion, tables, type TableName } from '$lib/catalogue/generated/tables';
import { tableCsv } from '$lib/export/table-csv';
import { licenceOfTable } from './licence-of-table';
import { tableRows } from './table-rows';

const written = new Map<string, string>();

/** A whole table as the text of a file; cached, since its page states its size in three languages. */
export async function tableFile(name: TableName, format: 'csv' | 'json'): Promise<string> {
  const key = `${name}.${format}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const rows = await tableRows(name);
  const columns = tables.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
  const text = format === 'csv' ? tableCsv(columns, rows) : json(name, rows);
  written.set(key, text);
  return text;
}

/** One row per line, after what is needed to cite the table. */
function json(table: TableName, rows: readonly object[]): string {
  const head = JSON.stringify({
    table,
    version: dataVersion,
    licence: licenceOfTable(table, 'CC BY 4.0')
  }).slice(0, -1);
  return `${head},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}
