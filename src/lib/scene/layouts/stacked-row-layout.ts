import { formatNumber } from '$lib/format/number';
import type { RegisterModel } from '$lib/register/model';
import { legendLayout } from './legend-layout';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { textWidth } from '$lib/format/text-width';

/** Lays out a stacked bar for each row, with its name before it and its sum after it. */
export function stackedRowLayout(model: RegisterModel, size: Size): MarkLayout {
  const { cells, lines, stacks, locale } = model;
  const legend = legendLayout(lines, size, 30);
  const names = Math.max(...stacks.map(({ name }) => textWidth(name, size.text))) * 1.06 + 10;
  const above = names > size.width * 0.46;
  const left = above ? 0 : names;
  const sums = stacks.map(({ id }) =>
    cells.filter(({ stack }) => stack === id).reduce((sum, { value }) => sum + value, 0)
  );
  const end = Math.max(...sums.map((sum) => textWidth(formatNumber(sum, locale), size.text))) * 1.06 + 8;
  const scale = (size.width - left - end) / Math.max(...sums, 1);
  const thick = 16;
  const step = above ? thick + size.text * 1.5 + 10 : Math.max(thick, size.text) + 10;
  const top = (legend.at(-1)?.y ?? 0) + 16;
  const marks: PlacedMark[] = [];
  const texts: PlacedText[] = [];
  stacks.forEach(({ id, name }, index) => {
    const y = top + index * step + (above ? size.text * 1.5 : 0);
    const base = y + thick / 2 + size.text * 0.35;
    texts.push({
      x: 0,
      y: above ? y - size.text * 0.4 : base,
      text: name,
      size: size.text,
      fill: 'var(--ink)'
    });
    let x = left;
    for (const { key, line, value } of cells.filter(({ stack }) => stack === id)) {
      const box = { x, y, width: value * scale, height: thick };
      marks.push({ key, colour: line.colour, box, texts: inside(formatNumber(value, locale), box, size) });
      x += box.width;
    }
    texts.push({
      x: x + 6,
      y: base,
      text: formatNumber(sums[index] ?? 0, locale),
      size: size.text,
      weight: 600,
      fill: 'var(--ink)'
    });
  });
  return { height: top + stacks.length * step, legend, grid: [], axes: [], marks, texts };
}

/** The figure of a segment, where it fits. */
export function inside(text: string, box: NonNullable<PlacedMark['box']>, size: Size): PlacedText[] {
  const small = size.text * 0.92;
  if (textWidth(text, small) + 5 > box.width || small * 1.1 > box.height) return [];
  return [
    {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + small * 0.35,
      text,
      size: small,
      anchor: 'middle',
      fill: 'var(--on-colour)'
    }
  ];
}
