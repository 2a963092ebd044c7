import type { Drawings, DrawnExport } from '$lib/captions/chart-file';
import { pictureOf } from './picture/picture';
import type { Theme } from './picture/theme-colours';

/** A picture of a figure, made on request. */
interface PictureFile {
  readonly format: 'png' | 'svg';
  readonly make: () => Promise<Blob>;
}

/** The drawing for a picture of a width: the wide one for wide pictures, where the figure has one. */
export function drawingAt(drawings: Drawings, width: number): string {
  return (width > 1000 ? drawings.full : undefined) ?? drawings.medium ?? drawings.narrow ?? '';
}

/** The pictures of a view. */
export function pictureFiles(
  { exportModel, drawings }: DrawnExport,
  { width, scale, theme }: { width: number; scale: number; theme: Theme }
): PictureFile[] {
  const drawing = drawingAt(drawings, width);
  const svg = async () => {
    const { fontFaces } = await import('./picture/font-faces');
    return pictureOf(exportModel, drawing, { width, theme, fontFaces: await fontFaces() });
  };
  return [
    {
      format: 'png',
      make: async () => {
        const [{ pngOf }, picture] = await Promise.all([import('./picture/png'), svg()]);
        return pngOf(picture, scale);
      }
    },
    { format: 'svg', make: async () => new Blob([await svg()], { type: 'image/svg+xml' }) }
  ];
}
