import { toSvg } from './to-svg';

/** The text of a drawing that is in the page, for a file: as the server writes it. Whether a mark is read now is no part of it. */
export function svgTextOf(drawing: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(drawing);
  return toSvg(text.replace(' xmlns="http://www.w3.org/2000/svg"', '').replace(/ class="[^"]*"/g, ''));
}
