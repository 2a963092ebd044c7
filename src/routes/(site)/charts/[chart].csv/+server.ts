import { error } from '@sveltejs/kit';
import { csvOf } from '$lib/export/csv';
import { chartIds } from '../server/chart-figure';
import { chartExport } from '../server/chart-export';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** Every statement of a chart as CSV. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const file = await chartExport(params.chart, locals.language, url.origin);
  const first = file?.views[0]?.exportModel;
  if (!first) error(404);
  return new Response(csvOf(first, 'all'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
