import type { ExportModel } from '$lib/captions/export-model';
import { pictureFonts } from './picture-fonts';
import { pictureGlyphs } from './picture-glyphs';
import { plainDrawing } from './plain-drawing';
import { themeColours } from './theme-colours';

/** A drawing with only the legend of its glyphs, on a transparent background: for a slide, which has the other texts. */
export function barePicture(
  exportModel: ExportModel,
  drawing: string,
  fontFaces = ''
): { svg: string; width: number; height: number } {
  const { inside, width, height } = plainDrawing(drawing, 'light');
  const { secondary = '' } = themeColours.light;
  const place = { x: 0, y: height + 8, width, size: 12, paper: '#ffffff', secondary };
  const glyphs = pictureGlyphs(exportModel, place);
  const whole = Math.ceil(height + 8 + glyphs.height);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${pictureFonts(exportModel.locale).sans}">`,
    fontFaces && `<style>${fontFaces}</style>`,
    `${inside}${glyphs.svg}</svg>`
  ].join('');
  return { svg, width, height: whole };
}
