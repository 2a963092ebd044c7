import { textWidth } from '$lib/format/text-width';

/** A text of a drawing with its box, in the units of the drawing. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing's size and its texts. */
export interface DrawnTexts {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
}

/** Reads the texts of an SVG that a mark drew. Widths are estimated as in the layouts. */
export function drawnTexts(svg: string): DrawnTexts {
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const texts: DrawnText[] = [];
  const moved: [number, number][] = [];
  for (const [, closing, name = '', rest = '', content = ''] of svg.matchAll(
    /<(\/?)(g|text)\b([^>]*)>((?:(?!<\/?(?:g|text)\b).)*)/gs
  )) {
    if (name === 'g') {
      if (closing) moved.pop();
      else moved.push(translation(rest));
    } else if (!closing) texts.push(boxOf(rest, content, moved));
  }
  return { width: Number(width), height: Number(height), texts: texts.filter(({ text }) => text !== '') };
}

function translation(attributes: string): [number, number] {
  const [, x = 0, y = 0] = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(attributes) ?? [];
  return [Number(x), Number(y)];
}

function boxOf(attributes: string, content: string, moved: readonly [number, number][]): DrawnText {
  const number = (name: string) => Number(new RegExp(`${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
  const size = number('font-size');
  const x = moved.reduce((sum, [dx]) => sum + dx, number(' x'));
  const y = moved.reduce((sum, [, dy]) => sum + dy, number(' y'));
  const text = content
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
  const dx = text === '' ? 0 : Number(/ dx="([\d.]+)"/.exec(content)?.[1] ?? 0);
  const width = textWidth(text, size) + dx;
  const anchor = / text-anchor="(\w+)"/.exec(attributes)?.[1];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}
