import { scaleLog } from 'd3-scale';
import { formatQuantity } from '$lib/format/units/quantity';
import type { Cell, RegisterModel } from '$lib/register/model';
import { legendLayout } from './legend-layout';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { textWidth, wrapText } from '$lib/format/text-width';

/** Bins per factor of ten, by size. */
const binsOfTen = { narrow: 5, medium: 8, full: 10, wall: 10 } as const;

/**
 * Lays out a dot for each round above the bin of its amount, on a logarithmic axis, in the order of stages. Captions:
 * the name of the axis.
 */
export function logDotLayout(model: RegisterModel, size: Size): MarkLayout {
  const { cells, lines, locale, captions, currency = 'HKD' } = model;
  const legend = legendLayout(lines, size, 30);
  const logs = cells.map(({ value }) => Math.log10(value));
  const per = binsOfTen[size.name];
  const from = Math.floor(Math.min(...logs) * per + 1e-9) / per;
  const to = (Math.floor(Math.max(...logs) * per + 1e-9) + 1) / per;
  const x = scaleLog([10 ** from, 10 ** to], [8, size.width - 8]);
  const width = (size.width - 16) / ((to - from) * per);
  const radius = Math.min(width / 2 - 2, 6);
  const step = radius * 2 + 3;
  const bins = binned(
    cells,
    lines.map(({ id }) => id),
    per
  );
  const top = (legend.at(-1)?.y ?? 0) + 18;
  const foot = top + Math.max(...bins.map(([, own]) => own.length)) * step + 6;
  const marks = bins.flatMap(([bin, own]) =>
    own.map(({ key, line, qualifier }, index): PlacedMark => ({
      key,
      colour: line.colour,
      glyph: {
        x: x(10 ** ((bin + 0.5) / per)),
        y: foot - 6 - step * (index + 0.5) + 3,
        radius: qualifier === 'exact' ? radius : radius * 0.72,
        qualifier
      },
      texts: []
    }))
  );
  const first = Math.ceil(from);
  const powers = Array.from({ length: Math.floor(to) - first + 1 }, (_, index) => 10 ** (first + index));
  const caption = wrapText(captions[0] ?? '', size.text, size.width / 1.06, 3);
  return {
    height: foot + size.text * (2 + caption.length * 1.4),
    legend,
    grid: powers.map((power) => `M${x(power)},${top}V${foot}`),
    axes: [`M8,${foot}H${size.width - 8}`],
    marks,
    texts: [
      ...tickTexts(powers, x, size, foot, (value) =>
        formatQuantity(value, currency, locale, { compact: true })
      ),
      ...caption.map((text, index) => ({
        x: 0,
        y: foot + size.text * (3 + index * 1.4),
        text,
        size: size.text,
        fill: 'var(--secondary)'
      }))
    ]
  };
}

function binned(cells: readonly Cell[], order: readonly string[], per: number): [number, Cell[]][] {
  const bins = new Map<number, Cell[]>();
  for (const cell of cells) {
    // A power of ten belongs to the bin that it starts, though its logarithm may be slightly too small.
    const bin = Math.floor(Math.log10(cell.value) * per + 1e-9);
    bins.set(bin, [...(bins.get(bin) ?? []), cell]);
  }
  return [...bins].map(([bin, own]) => [
    bin,
    own.toSorted((a, b) => order.indexOf(a.line.id) - order.indexOf(b.line.id) || a.value - b.value)
  ]);
}

/** Labels every power of ten, or every second or third where labels would touch; labels at the edges are moved in. */
function tickTexts(
  powers: readonly number[],
  x: (value: number) => number,
  size: Size,
  foot: number,
  write: (value: number) => string
): PlacedText[] {
  const ticks = powers.map((power) => {
    const half = (textWidth(write(power), size.text) * 1.06) / 2;
    return { text: write(power), half, x: Math.min(Math.max(x(power), half), size.width - half) };
  });
  const everyNth = (n: number) => ticks.filter((_, index) => (ticks.length - 1 - index) % n === 0);
  const fitting = [1, 2, 3].map(everyNth).find((chosen) =>
    chosen.every(({ x: at, half }, index) => {
      const next = chosen[index + 1];
      return !next || at + half + 6 <= next.x - next.half;
    })
  );
  return (fitting ?? ticks.slice(-1)).map(({ text, x: at }) => ({
    x: at,
    y: foot + size.text * 1.5,
    text,
    size: size.text,
    anchor: 'middle',
    fill: 'var(--secondary)'
  }));
}
