import { error } from '@sveltejs/kit';
import { chartIds } from '../server/chart-figure';
import { chartExport } from '../server/chart-export';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** A chart for programs: its texts, rows, statements, drawings and points. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const file = await chartExport(params.chart, locals.language, url.origin);
  if (!file) error(404);
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
