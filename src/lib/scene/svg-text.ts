import { toSvg } from './to-svg';

/** The text of a drawing in the page, for a file, equal to the server's. Highlighting of the active mark is removed. */
export function svgTextOf(drawing: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(drawing);
  return toSvg(text.replace(' xmlns="http://www.w3.org/2000/svg"', '').replace(/ class="[^"]*"/g, ''));
}
