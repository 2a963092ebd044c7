import { error } from '@sveltejs/kit';
import { frozenHtml } from '$lib/export/frozen-html';
import { chartIds } from '../server/chart-figure';
import { frozenFonts } from '../server/frozen-fonts';
import { chartExport } from '../server/chart-export';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** A chart as one HTML file for archives. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const file = await chartExport(params.chart, locals.language, url.origin);
  if (!file) error(404);
  return new Response(frozenHtml(file, frozenFonts), { headers: { 'content-type': 'text/html' } });
};
