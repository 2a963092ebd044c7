import { punctuation } from '$lib/format/punctuation';
import type { ExportModel } from '$lib/captions/export-model';
import { languages } from '$lib/i18n/locales';
import { tById, type MessageKey } from '$lib/i18n/t';
import { pictureFonts } from './picture-fonts';
import { creditOf } from '../citation/credit-of';
import { pictureGlyphs } from './picture-glyphs';
import { pictureParagraph } from './picture-paragraph';
import { plainDrawing } from './plain-drawing';
import { sourceLines } from '../citation/source-lines';
import { themeColours, type Theme } from './theme-colours';
import { escapeXml } from '$lib/format/escape-xml';

export interface PictureOptions {
  /** Width of the picture in CSS pixels; the height follows from the content. */
  readonly width: number;
  readonly theme: Theme;
  /** @font-face rules that use only data: addresses, where the picture must include its fonts. */
  readonly fontFaces?: string;
}

/** Maximum number of documents named in a picture; the view's address has all. */
const SOURCES = 4;

/**
 * A view as one self-contained picture: a valid SVG document with title, subtitle, drawing, glyph legend, note, sources
 * with addresses, reference date, data version, licence and address; without script or outside references. The text is
 * the same in Node and in the browser.
 * @param drawing of the view, from drawOnServer or svgTextOf at a size of scene/size.ts.
 * @throws RangeError where the drawing has no size or an unknown colour.
 */
export function pictureOf(exportModel: ExportModel, drawing: string, options: PictureOptions): string {
  const { width, theme, fontFaces = '' } = options;
  const { locale, title, description } = exportModel;
  const { paper = '', ink = '', secondary = '' } = themeColours[theme];
  const plain = plainDrawing(drawing, theme);
  const [margin, size, titleSize] =
    plain.width > 1000 ? [32, 14, 26] : plain.width < 500 ? [16, 12, 18] : [24, 12, 20];
  const parts: string[] = [];
  let y = margin;

  const write = (
    text: string,
    style: { size: number; fill: string; attributes?: string; tight?: boolean }
  ) => {
    const { svg, height } = pictureParagraph(text, { locale, x: margin, y, width: plain.width, ...style });
    parts.push(svg);
    y += height;
  };

  const fonts = pictureFonts(locale);
  write(title, {
    size: titleSize,
    fill: ink,
    attributes: ` font-weight="600" font-family="${fonts.title}"`,
    tight: true
  });
  y += 4;
  write(exportModel.subtitle, { size: size + 2, fill: secondary });
  y += 14;
  parts.push(`<g transform="translate(${margin} ${Math.round(y)})">${plain.inside}</g>`);
  y = Math.round(y) + plain.height + 8;
  const glyphs = pictureGlyphs(exportModel, { x: margin, y, width: plain.width, size, paper, secondary });
  parts.push(glyphs.svg);
  y += glyphs.height + 6;
  for (const line of footOf(exportModel)) write(line, { size, fill: secondary });

  const whole = plain.width + 2 * margin;
  const height = Math.ceil(y + margin);
  const tag = languages.find((language) => language.locale === locale)?.tag ?? 'en-HK';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round((width * height) / whole)}"`,
    ` viewBox="0 0 ${whole} ${height}" role="img" xml:lang="${tag}" lang="${tag}" font-family="${fonts.sans}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    fontFaces && `<style>${fontFaces}</style>`,
    `<rect width="${whole}" height="${height}" fill="${paper}"/>`,
    ...parts,
    '</svg>\n'
  ].join('');
}

/** The paragraphs under the drawing. */
function footOf(exportModel: ExportModel): string[] {
  const { locale, note, asAt, address } = exportModel;
  const led = (label: MessageKey, text: string | undefined) =>
    text ? `${tById(label, locale)}${punctuation[locale].space}${text}` : '';
  const [first, ...others] = sourceLines(exportModel, SOURCES);
  return [
    led('note_label', note),
    led('source_label', first),
    ...others,
    [asAt.slice(0, 1).toUpperCase() + asAt.slice(1), creditOf(exportModel)].filter(Boolean).join(' · '),
    address
  ].filter((line) => line !== '');
}
