import { chartIds } from '../server/chart-figure';
import { chartPicture } from '../server/chart-picture';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** A chart as a light picture. */
export const GET: RequestHandler = ({ params, locals, url }) =>
  chartPicture(params.chart, locals.language, url.origin, 'light');
