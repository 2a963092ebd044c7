/** Why no picture came of an SVG. */
export class PaintError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'PaintError';
  }
}

/** A canvas past this many pixels is refused or left blank by some browsers. */
const MOST_PIXELS = 16_000_000 * 4;

/**
 * Paints a whole SVG document to PNG, in the browser: the letters are those that the document brings, else those of the machine.
 * @param scale device pixels to one of the document's: 1 to 4.
 * @throws PaintError where the browser cannot.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  // As data, not as a blob: an SVG of a blob: address taints the canvas of some browsers.
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
      (blob) => (blob ? resolve(blob) : reject(new PaintError('The canvas gave no picture'))),
      'image/png'
    );
  });
}
