import type { Locale } from '$lib/format/locale';
import { textWidth, wrapText } from '$lib/format/text-width';
import { escapeXml } from '$lib/format/escape-xml';

interface Paragraph {
  readonly locale: Locale;
  readonly x: number;
  /** The top of its first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  /** More attributes for its lines. */
  readonly attributes?: string;
  /** Whether its lines are as close as those of a title. */
  readonly tight?: boolean;
}

/** A paragraph of a picture, wrapped to its width. @returns SVG text and its height. */
export function pictureParagraph(text: string, paragraph: Paragraph): { svg: string; height: number } {
  const { locale, x, y, width, size, fill, attributes = '', tight = false } = paragraph;
  const [close, open] = locale === 'en' ? [1.2, 1.45] : [1.35, 1.6];
  const step = size * (tight ? close : open);
  const lines = linesOf(text, size, width);
  const drawn = lines.map((line, index) => {
    const base = Math.round((y + (index + 0.72) * step) * 10) / 10;
    return `<text x="${x}" y="${base}" font-size="${size}" fill="${fill}"${attributes}>${escapeXml(line)}</text>`;
  });
  return { svg: drawn.join(''), height: lines.length * step };
}

/** Cuts at the end of the line what is longer than a line without a space, such as an address. */
function linesOf(text: string, size: number, width: number): string[] {
  // The estimate of a width errs by about 6 %, and serif or bold letters are wider.
  const room = width / 1.08;
  return wrapText(text, size, room, Infinity).flatMap((line) => {
    const lines: string[] = [];
    let rest = '';
    let used = 0;
    for (const character of line) {
      const more = textWidth(character, size);
      if (used + more > room) {
        lines.push(rest);
        rest = '';
        used = 0;
      }
      rest += character;
      used += more;
    }
    return [...lines, rest];
  });
}
