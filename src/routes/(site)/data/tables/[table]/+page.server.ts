import { error } from '@sveltejs/kit';
import { contract } from '$lib/catalogue/generated/contract';
import { tables } from '$lib/catalogue/generated/tables';
import { keysOfTable } from '../../server/keys-of-table';
import { tableFile } from '../../server/table-file';
import { filedTables } from '../../server/table-rows';
import { tableWorkbook } from '../../server/table-workbook';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => tables.map(({ name }) => ({ table: name }));

export const load: PageServerLoad = async ({ params, url }) => {
  const table = tables.find(({ name }) => name === params.table);
  if (!table) error(404);
  const { columns } = contract[table.name];
  const bytes = async (format: 'csv' | 'json') =>
    new TextEncoder().encode(await tableFile(table.name, format)).length;
  return {
    table,
    unique: keysOfTable(table.name),
    columns: table.columns.map((column) => ({ ...column, ...columns[column.name] })),
    others: filedTables.includes(table)
      ? [
          { format: 'xlsx', bytes: (await tableWorkbook(table.name, url.origin)).byteLength },
          { format: 'csv', bytes: await bytes('csv') },
          { format: 'json', bytes: await bytes('json') }
        ]
      : []
  };
};
