import { chartIds } from '../server/chart-figure';
import { chartPicture } from '../server/chart-picture';
import { frozenFonts } from '../server/frozen-fonts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** A chart as one SVG file for archives, with fonts and data. */
export const GET: RequestHandler = ({ params, locals, url }) =>
  chartPicture(params.chart, locals.language, url.origin, 'light', frozenFonts);
