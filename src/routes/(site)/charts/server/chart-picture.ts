import { error } from '@sveltejs/kit';
import { pictureOf } from '$lib/export/picture/picture';
import type { Theme } from '$lib/export/picture/theme-colours';
import { escapeXml } from '$lib/format/escape-xml';
import type { Language } from '$lib/i18n/locales';
import { chartExport } from './chart-export';

/** Width of the static pictures in CSS pixels; a PNG has twice as many. */
export const pictureWidth = 1200;

/**
 * The static picture of a chart as SVG; for prerendering.
 * @param frozenFonts fonts for an archive file, which then has the data too.
 * @throws HttpError 404 where there is no such chart.
 */
export async function chartPicture(
  id: string,
  language: Language,
  origin: string,
  theme: Theme,
  frozenFonts?: string
): Promise<Response> {
  const file = await chartExport(id, language, origin);
  const view = file?.views[0];
  const drawing = view?.drawings.full ?? view?.drawings.medium;
  if (!view || !drawing) error(404);
  const svg = pictureOf(view.exportModel, drawing, {
    width: pictureWidth,
    theme,
    ...(frozenFonts && { fontFaces: frozenFonts })
  });
  const data = `<metadata>${escapeXml(JSON.stringify(view.exportModel))}</metadata>`;
  return new Response(frozenFonts ? svg.replace('</svg>', `${data}</svg>`) : svg, {
    headers: { 'content-type': 'image/svg+xml' }
  });
}
