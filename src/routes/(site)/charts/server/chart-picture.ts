import { error } from '@sveltejs/kit';
import { pictureOf } from '$lib/export/picture';
import type { Theme } from '$lib/export/theme-colours';
import type { Language } from '$lib/i18n/locales';
import { takenChart } from './taken-chart';

/** How wide the static pictures stand, in CSS pixels; a PNG has twice as many. */
export const pictureWidth = 1200;

/**
 * The static picture of a chart as SVG, while the site is prerendered.
 * @throws HttpError 404 where there is no such chart.
 */
export async function chartPicture(
  id: string,
  language: Language,
  origin: string,
  theme: Theme
): Promise<Response> {
  const taken = await takenChart(id, language, origin);
  const view = taken?.views[0];
  const drawing = view?.drawings.full ?? view?.drawings.medium;
  if (!view || !drawing) error(404);
  const svg = pictureOf(view.takeaway, drawing, { width: pictureWidth, theme });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
