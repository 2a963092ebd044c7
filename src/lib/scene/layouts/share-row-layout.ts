import { formatNumber } from '$lib/format/number';
import { formatQuantity } from '$lib/format/units/quantity';
import { textWidth } from '$lib/format/text-width';
import type { RegisterModel } from '$lib/register/model';
import { legendLayout } from './legend-layout';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { inside } from './stacked-row-layout';

/** The labelled values of the axis of shares. */
const SHARES = [0, 25, 50, 75, 100];

/** Lays out a bar of full length for each row, whose segments are shares; the number of rows follows its name. */
export function shareRowLayout(
  { cells, lines, stacks, locale, captions }: RegisterModel,
  size: Size
): MarkLayout {
  const legend = legendLayout(lines, size, 30);
  const thick = 20;
  const step = thick + size.text * 1.5 + 14;
  const top = (legend.at(-1)?.y ?? 0) + 16;
  const foot = top + stacks.length * step;
  const marks: PlacedMark[] = [];
  const texts: PlacedText[] = [];
  stacks.forEach(({ id, name }, index) => {
    const y = top + index * step + size.text * 1.5;
    const own = cells.filter(({ stack }) => stack === id);
    const sum = own.reduce((all, { value }) => all + value, 0);
    const base = { y: y - size.text * 0.4, size: size.text };
    const count = (captions[0] ?? '#').replace('#', formatNumber(sum, locale));
    texts.push(
      { ...base, x: 0, text: name, fill: 'var(--ink)' },
      { ...base, x: textWidth(name, size.text) * 1.06 + 10, text: count, fill: 'var(--secondary)' }
    );
    let x = 0;
    for (const { key, line, value } of own) {
      const box = { x, y, width: (value / sum) * size.width, height: thick };
      marks.push({ key, colour: line.colour, box, texts: inside(formatNumber(value, locale), box, size) });
      x += box.width;
    }
  });
  for (const share of SHARES)
    texts.push({
      x: (share / 100) * size.width,
      y: foot + size.text * 1.5,
      text: formatQuantity(share, 'percent', locale),
      size: size.text,
      fill: 'var(--secondary)',
      ...(share === 0 ? {} : { anchor: share === 100 ? 'end' : 'middle' })
    });
  return {
    height: foot + size.text * 2,
    legend,
    grid: SHARES.map((share) => `M${(share / 100) * size.width},${top + size.text}V${foot + 4}`),
    axes: [],
    marks,
    texts
  };
}
