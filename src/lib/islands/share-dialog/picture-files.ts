import { pictureOf } from '$lib/export/picture/picture';
import type { Theme } from '$lib/export/picture/theme-colours';
import type { CurrentView } from './current-view';

/** A file of a figure, made when it is asked for. */
interface PictureFile {
  readonly format: 'png' | 'svg';
  readonly make: () => Promise<Blob>;
}

/** The pictures of a view. A wide one is made of the wide drawing, where the figure has one. */
export function pictureFiles(
  { exportModel, drawings }: CurrentView,
  { width, scale, theme }: { width: number; scale: number; theme: Theme }
): PictureFile[] {
  const drawing = (width > 1000 ? drawings.full : undefined) ?? drawings.medium ?? drawings.narrow ?? '';
  const svg = async () => {
    const { fontFaces } = await import('$lib/export/picture/font-faces');
    return pictureOf(exportModel, drawing, { width, theme, fontFaces: await fontFaces() });
  };
  return [
    {
      format: 'png',
      make: async () => {
        const [{ pngOf }, picture] = await Promise.all([import('$lib/export/picture/png'), svg()]);
        return pngOf(picture, scale);
      }
    },
    { format: 'svg', make: async () => new Blob([await svg()], { type: 'image/svg+xml' }) }
  ];
}
