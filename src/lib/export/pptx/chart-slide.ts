import type PptxGenJS from 'pptxgenjs';
import { punctuation } from '$lib/format/punctuation';
import type { ExportModel } from '$lib/captions/export-model';
import { barePicture } from '../picture/bare-picture';
import type { DeckOptions } from './deck-options';
import type { NativeChart } from './native-chart';
import { themeColours } from '../picture/theme-colours';
import { chartSheet } from './chart-sheet';
import { deckType, slideSize } from './deck-type';
import { slideFoot } from './slide-foot';
import { slideNotes } from './slide-notes';

const { width, height, margin } = slideSize;
const inside = width - 2 * margin;
const TOP = 1.65;

/** Adds the slide of a view. @returns its native chart; undefined where a picture is used. */
export async function addChartSlide(
  deck: PptxGenJS,
  { exportModel, svg }: { readonly exportModel: ExportModel; readonly svg: string },
  { paint, fontFaces }: DeckOptions
): Promise<NativeChart[]> {
  const { locale, title, subtitle, description, plot } = exportModel;
  const altText = title + punctuation[locale].stop + punctuation[locale].space + description;
  const { title: titleFont, text: fontFace, lang } = deckType[locale];
  const { ink = '', secondary = '' } = themeColours.light;
  const slide = deck.addSlide();
  const words = { x: margin, w: inside, margin: 0, lang, fit: 'shrink' as const };
  slide.addText(title, {
    ...words,
    y: 0.4,
    h: 0.65,
    fontFace: titleFont,
    fontSize: 26,
    bold: true,
    color: plain(ink),
    valign: 'top'
  });
  slide.addText(subtitle, {
    ...words,
    y: 1.08,
    h: 0.5,
    fontFace,
    fontSize: 14,
    color: plain(secondary),
    valign: 'top'
  });
  const foot = slideFoot(exportModel);
  slide.addText(
    foot.paragraphs.map(({ text, href }) => ({
      text,
      options: {
        breakLine: true,
        ...(href !== undefined && /^https?:/.test(href) && { hyperlink: { url: href } })
      }
    })),
    {
      ...words,
      y: height - 0.3 - foot.height,
      h: foot.height,
      fontFace,
      fontSize: 9,
      color: plain(secondary),
      valign: 'bottom'
    }
  );
  slide.addNotes(slideNotes(exportModel));
  const box = { x: margin, y: TOP, w: inside, h: height - 0.4 - foot.height - TOP };
  if (plot && plot.series.some(({ values }) => values.length > 0)) {
    slide.addChart('bar', [{ name: title, labels: [''], values: [0] }], {
      ...box,
      altText
    });
    return [{ plot, sheet: chartSheet(plot, subtitle, locale), exportModel }];
  }
  if (svg) {
    const picture = barePicture(exportModel, svg, fontFaces);
    const scale = Math.min(box.w / picture.width, box.h / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    const at = { x: margin + (box.w - w) / 2, y: TOP + (box.h - h) / 2, w, h };
    slide.addImage({ ...at, data: await paint(picture.svg), altText });
  }
  return [];
}

const plain = (colour: string) => colour.slice(1).toUpperCase();
