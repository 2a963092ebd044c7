import type { DrawnExport } from '$lib/captions/chart-file';
import { fontFaces } from './picture/font-faces';
import { paintInBrowser } from './picture/paint-in-browser';
import { deckOf } from './pptx/deck';

/** A view as a presentation of one slide. */
export async function slideFile({ exportModel, drawings }: DrawnExport): Promise<Blob> {
  const svg = drawings.full ?? drawings.medium ?? '';
  return deckOf([{ kind: 'chart', exportModel, svg }], {
    title: exportModel.title,
    locale: exportModel.locale,
    paint: paintInBrowser,
    fontFaces: await fontFaces()
  });
}
