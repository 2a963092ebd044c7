import { hierarchy, treemap } from 'd3-hierarchy';
import { formatNumber } from '$lib/format/number';
import type { Cell, RegisterModel } from '$lib/register/model';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { textWidth, wrapText } from '$lib/format/text-width';

type Node = Cell | { readonly children: readonly Node[] };

/** Lays out tiles by their numbers of rows. The name of a tile that is too small for it goes into a list below. */
export function treemapLayout({ cells, locale }: RegisterModel, size: Size): MarkLayout {
  const root = hierarchy<Node>({ children: cells }, (node) =>
    'children' in node ? node.children : undefined
  );
  const height = size.name === 'narrow' ? 340 : size.height;
  const tiles = treemap<Node>()
    .size([size.width, height])
    .paddingInner(2)
    .round(true)(root.sum((node) => ('children' in node ? 0 : node.value)))
    .leaves();
  const listed: string[] = [];
  const marks = tiles.flatMap(({ data, x0, y0, x1, y1 }): PlacedMark[] => {
    if ('children' in data) return [];
    const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    const count = formatNumber(data.value, locale);
    const named = tileTexts(data.line.name, count, box, size);
    if (!named) listed.push(`${data.line.name}\u00a0${count}`);
    const texts = named ?? countAlone(count, box, size);
    return [{ key: data.key, colour: data.line.id === 'other' ? 'grey' : 'blue', box, texts }];
  });
  const below = wrapText(listed.join(' · '), size.text, size.width / 1.06, 9);
  return {
    height: height + (below.length > 0 ? below.length * size.text * 1.45 + 8 : 0),
    legend: [],
    grid: [],
    axes: [],
    marks,
    texts: below.map((text, index) => ({
      x: 0,
      y: height + size.text * (1.25 + index * 1.45),
      text,
      size: size.text,
      fill: 'var(--ink)'
    }))
  };
}

type Box = NonNullable<PlacedMark['box']>;

function tileTexts(name: string, count: string, box: Box, { text }: Size): PlacedText[] | undefined {
  const room = (box.width - 14) / 1.06;
  const lines = wrapText(name, text, room);
  const needed = lines.length * text * 1.25 + text * 1.9 + 8;
  if (needed > box.height || lines.some((line) => textWidth(line, text) > room)) return undefined;
  const at = { x: box.x + 7, fill: 'var(--on-colour)' };
  return [
    ...lines.map((line, index) => ({
      ...at,
      y: box.y + text * (1.35 + index * 1.25),
      text: line,
      size: text
    })),
    {
      ...at,
      y: box.y + text * (1.85 + lines.length * 1.25),
      text: count,
      size: text * 1.4,
      weight: 600
    }
  ];
}

function countAlone(count: string, box: Box, { text }: Size): PlacedText[] {
  if (textWidth(count, text) + 6 > box.width || text * 1.3 > box.height) return [];
  return [
    {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + text * 0.35,
      text: count,
      size: text,
      anchor: 'middle',
      weight: 600,
      fill: 'var(--on-colour)'
    }
  ];
}
