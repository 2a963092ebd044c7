import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '$lib/format/locale';
import { wrapText } from '$lib/format/text-width';
import { themeColours } from '../picture/theme-colours';
import { deckType, slideSize } from './deck-type';

const SIZE = 18;
/** Maximum number of lines under the title. */
const LINES = 15;

/** Adds the slides of a text: as many as its paragraphs need, all with the same title. */
export function addTextSlides(
  deck: PptxGenJS,
  { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
  locale: Locale
): void {
  const { width, height, margin } = slideSize;
  const { title: titleFont, text: fontFace, lang } = deckType[locale];
  const { ink = '' } = themeColours.light;
  const words = {
    x: margin,
    w: width - 2 * margin,
    margin: 0,
    lang,
    color: ink.slice(1),
    fit: 'shrink' as const
  };
  for (const page of pagesOf(paragraphs, (width - 2 * margin) * 72)) {
    const slide = deck.addSlide();
    slide.addText(title, {
      ...words,
      y: 0.6,
      h: 1,
      fontFace: titleFont,
      fontSize: 32,
      bold: true,
      valign: 'top'
    });
    if (page.length === 0) continue;
    slide.addText(
      page.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } })),
      { ...words, y: 1.8, h: height - 2.3, fontFace, fontSize: SIZE, valign: 'top' }
    );
  }
}

function pagesOf(paragraphs: readonly string[], width: number): string[][] {
  const pages: string[][] = [[]];
  let used = 0;
  for (const paragraph of paragraphs) {
    const lines = wrapText(paragraph, SIZE, width / 1.08, Infinity).length;
    if (used > 0 && used + lines > LINES) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(paragraph);
    used += lines;
  }
  return pages;
}
