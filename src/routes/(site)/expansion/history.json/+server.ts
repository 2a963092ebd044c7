import { json } from '@sveltejs/kit';
import { drawnMeasures } from '../server/drawn-measures';
import { historyText } from '../history-text';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every figure of the map's cities in the language of the address; the year slider fetches it at first use. */
export const GET: RequestHandler = async ({ locals }) =>
  json(historyText(await drawnMeasures(locals.language.locale)));
