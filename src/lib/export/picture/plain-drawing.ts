import { themeColours, type Theme } from './theme-colours';

/** A drawing independent of its page: the content of its <svg>, and its size in its units. */
export interface PlainDrawing {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Removes from a drawing what only its page can resolve: colours become values of the theme, keys of marks are dropped.
 * @param svg from drawOnServer or svgTextOf.
 * @throws RangeError where it has no size, or a colour that the theme does not have.
 */
export function plainDrawing(svg: string, theme: Theme): PlainDrawing {
  const [, width = '', height = ''] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new RangeError('A picture needs a drawing with a width and a height');
  const inside = svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/ data-k="[^"]*"/g, '')
    .replace(/var\(--([a-z-]+)\)/g, (_, name: string) => {
      const colour = themeColours[theme][name];
      if (!colour) throw new RangeError(`No colour --${name} for a picture: add it to theme-colours.ts`);
      return colour;
    });
  return { inside, width: Number(width), height: Number(height) };
}
