import { fontFaces } from '$lib/export/picture/font-faces';
import { paintInBrowser } from '$lib/export/picture/paint-in-browser';
import { deckOf } from '$lib/export/pptx/deck';
import type { CurrentView } from './current-view';

/** A view as a presentation of one slide. */
export async function slideFile({ exportModel, drawings }: CurrentView): Promise<Blob> {
  const svg = drawings.full ?? drawings.medium ?? '';
  return deckOf([{ kind: 'chart', exportModel, svg }], {
    title: exportModel.title,
    locale: exportModel.locale,
    paint: paintInBrowser,
    fontFaces: await fontFaces()
  });
}
