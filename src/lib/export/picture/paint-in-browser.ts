import { pngOf } from './png';

/** Device pixels per pixel of the drawing: sharp on a large screen. */
const SCALE = 3;

/** Paints an SVG document to a PNG as a data: address, for slides. @throws PaintError as pngOf. */
export async function paintInBrowser(svg: string): Promise<string> {
  const png = await pngOf(svg, SCALE);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
    reader.readAsDataURL(png);
  });
}
