import { error } from '@sveltejs/kit';
import { frozenHtml } from '$lib/export/frozen-html';
import { chartIds } from '../server/chart-figure';
import { frozenFonts } from '../server/frozen-fonts';
import { chartExport } from '../server/taken-chart';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** A chart as one HTML file to keep. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const taken = await chartExport(params.chart, locals.language, url.origin);
  if (!taken) error(404);
  return new Response(frozenHtml(taken, frozenFonts), { headers: { 'content-type': 'text/html' } });
};
