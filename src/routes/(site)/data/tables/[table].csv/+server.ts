import { error } from '@sveltejs/kit';
import { tables } from '$lib/catalogue/generated/tables';
import { tableFile } from '../../server/table-file';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => tables.map(({ name }) => ({ table: name }));

/** A whole table as CSV. */
export const GET: RequestHandler = async ({ params }) => {
  const table = tables.find(({ name }) => name === params.table);
  if (!table) error(404);
  return new Response(await tableFile(table.name, 'csv'), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
};
