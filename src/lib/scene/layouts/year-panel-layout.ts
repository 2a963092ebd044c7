import { scaleLinear } from 'd3-scale';
import { formatNumber } from '$lib/format/number';
import type { Cell, RegisterLine, RegisterModel } from '$lib/register/model';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { textWidth, wrapText } from '$lib/format/text-width';

const GAP = 22;

/** Lays out small columns over the years, one panel per line, all on one scale, so that panels can be compared. */
export function yearPanelLayout({ cells, lines, stacks, locale }: RegisterModel, size: Size): MarkLayout {
  const across = { narrow: 2, medium: 3, full: 4, wall: 4 }[size.name];
  const width = (size.width - GAP * (across - 1)) / across;
  const names = lines.map(({ name }) => wrapText(name, size.text, width / 1.06, 2));
  const nameLines = Math.max(1, ...names.map((name) => name.length));
  const head = nameLines * size.text * 1.25 + size.text * 1.7;
  const tall = size.name === 'full' ? 74 : 60;
  const step = head + tall + size.text * 1.5 + 34;
  const most = Math.max(1, ...cells.map(({ value }) => value));
  const heightOf = scaleLinear([0, most], [0, tall]);
  const band = width / stacks.length;
  const marks: PlacedMark[] = [];
  const texts: PlacedText[] = [];
  const axes: string[] = [];
  lines.forEach((line, index) => {
    const left = (index % across) * (width + GAP);
    const top = Math.floor(index / across) * step + size.text;
    const foot = top + head + tall;
    const own = cells.filter((cell) => cell.line.id === line.id);
    texts.push(...headOf(line, own, names[index] ?? [], { x: left, y: top, nameLines }, size));
    for (const { key, stack, value } of own) {
      const at = stacks.findIndex(({ id }) => id === stack);
      const box = {
        x: left + band * (at + 0.14),
        y: foot - heightOf(value),
        width: band * 0.72,
        height: heightOf(value)
      };
      marks.push({ key, colour: line.colour, box, texts: [] });
    }
    texts.push(
      ...peakOf(own, marks.slice(-own.length), locale, size),
      ...endsOf(stacks, left, width, foot, size)
    );
    axes.push(`M${left},${foot}H${left + width}`);
  });
  const rows = Math.ceil(lines.length / across);
  const height = (rows - 1) * step + head + tall + size.text * 2.8;
  return { height, legend: [], grid: [], axes, marks, texts };
}

/** The name and the number of a panel. */
function headOf(
  { name }: RegisterLine,
  own: readonly Cell[],
  parts: readonly string[],
  at: { readonly x: number; readonly y: number; readonly nameLines: number },
  { text }: Size
): PlacedText[] {
  const count = own.reduce((sum, { value }) => sum + value, 0);
  const lines = parts.length > 0 ? parts : [name];
  // A short name is on the last line, so that the names of a row share a baseline.
  const first = at.nameLines - lines.length;
  return [
    ...lines.map((part, index) => ({
      x: at.x,
      y: at.y + (first + index) * text * 1.25,
      text: part,
      size: text,
      fill: 'var(--ink)'
    })),
    {
      x: at.x,
      y: at.y + at.nameLines * text * 1.25,
      text: `n = ${count}`,
      size: text,
      fill: 'var(--secondary)'
    }
  ];
}

/** The figure of the first of the highest columns, which gives the panel its scale. */
function peakOf(
  own: readonly Cell[],
  drawn: readonly PlacedMark[],
  locale: RegisterModel['locale'],
  size: Size
): PlacedText[] {
  const most = Math.max(...own.map(({ value }) => value));
  const cell = own.find(({ value }) => value === most);
  const box = drawn.find(({ key }) => key === cell?.key)?.box;
  if (!cell || !box) return [];
  return [
    {
      x: box.x + box.width / 2,
      y: box.y - 4,
      text: formatNumber(cell.value, locale),
      size: size.text,
      anchor: 'middle',
      weight: 600,
      fill: 'var(--ink)'
    }
  ];
}

function endsOf(
  stacks: RegisterModel['stacks'],
  left: number,
  width: number,
  foot: number,
  { text }: Size
): PlacedText[] {
  const [first, last] = [stacks[0]?.name ?? '', stacks.at(-1)?.name ?? ''];
  const at = { y: foot + text * 1.3, size: text, fill: 'var(--secondary)' };
  const start = { ...at, x: left, text: first };
  if (first === last || textWidth(first + last, text) + 10 > width) return [start];
  return [start, { ...at, x: left + width, text: last, anchor: 'end' }];
}
