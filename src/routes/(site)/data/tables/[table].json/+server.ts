import { error } from '@sveltejs/kit';
import { tableFile } from '../../server/table-file';
import { filedTables } from '../../server/table-rows';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => filedTables.map(({ name }) => ({ table: name }));

/** A whole table as JSON. */
export const GET: RequestHandler = async ({ params }) => {
  const table = filedTables.find(({ name }) => name === params.table);
  if (!table) error(404);
  return new Response(await tableFile(table.name, 'json'), {
    headers: { 'content-type': 'application/json' }
  });
};
