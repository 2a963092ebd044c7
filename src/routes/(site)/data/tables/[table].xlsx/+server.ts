import { error } from '@sveltejs/kit';
import { filedTables } from '../../server/table-rows';
import { tableWorkbook } from '../../server/table-workbook';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => filedTables.map(({ name }) => ({ table: name }));

/** A whole table as a workbook. */
export const GET: RequestHandler = async ({ params, url }) => {
  const table = filedTables.find(({ name }) => name === params.table);
  if (!table) error(404);
  return new Response(await tableWorkbook(table.name, url.origin), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
  });
};
