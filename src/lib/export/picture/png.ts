/** The browser could not paint an SVG. */
export class PaintError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'PaintError';
  }
}

/** Some browsers refuse larger canvases, or leave them blank. */
const MOST_PIXELS = 16_000_000 * 4;

/**
 * Paints an SVG document to PNG in the browser, with the fonts of the document, else of the system.
 * @param scale device pixels per pixel of the document, 1 to 4.
 * @throws PaintError where the browser cannot.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  // A data: address, since an SVG from a blob: address taints the canvas of some browsers.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(() => {
    throw new PaintError('The browser cannot read the drawing');
  });
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  if (width * height > MOST_PIXELS) throw new PaintError(`A picture of ${width} by ${height} is too large`);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new PaintError('The browser has no canvas');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new PaintError('The canvas returned no picture'))),
      'image/png'
    );
  });
}
