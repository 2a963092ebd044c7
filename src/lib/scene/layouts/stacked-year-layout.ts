import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '$lib/format/number';
import type { RegisterModel } from '$lib/register/model';
import { legendLayout } from './legend-layout';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { inside } from './stacked-row-layout';
import { textWidth } from '$lib/format/text-width';

/** Lays out a stacked column for each year in sequence; a year without rows stays empty. */
export function stackedYearLayout({ cells, lines, stacks, locale }: RegisterModel, size: Size): MarkLayout {
  const legend = legendLayout(lines, size, 30);
  const sums = stacks.map(({ id }) =>
    cells.filter(({ stack }) => stack === id).reduce((sum, { value }) => sum + value, 0)
  );
  const top = (legend.at(-1)?.y ?? 0) + size.text * 1.4 + 12;
  const foot = top + (size.name === 'full' ? 280 : 220);
  const scale = scaleLinear([0, Math.max(...sums, 1)], [foot, top]).nice(4);
  const values = ticks(0, scale.domain()[1] ?? 1, 4).filter(Number.isInteger);
  const left = Math.max(...values.map((value) => textWidth(formatNumber(value, locale), size.text))) + 10;
  const band = (size.width - left - 10) / stacks.length;
  const width = Math.min(56, band * 0.72);
  const marks: PlacedMark[] = [];
  const texts: PlacedText[] = values.map((value) => ({
    x: left - 8,
    y: scale(value) + size.text * 0.35,
    text: formatNumber(value, locale),
    size: size.text,
    anchor: 'end',
    fill: 'var(--secondary)'
  }));
  const widest = Math.max(...sums.map((sum) => textWidth(formatNumber(sum, locale), size.text)));
  const every = Math.ceil((textWidth('2025', size.text) + 8) / band);
  stacks.forEach(({ id, name }, index) => {
    const middle = left + band * (index + 0.5);
    let sum = 0;
    const parts = cells.filter(({ stack }) => stack === id);
    for (const { key, line, value } of parts) {
      const y = scale(sum + value);
      const box = { x: middle - width / 2, y, width, height: scale(sum) - y };
      marks.push({
        key,
        colour: line.colour,
        box,
        texts: parts.length > 1 ? inside(formatNumber(value, locale), box, size) : []
      });
      sum += value;
    }
    const centred = { x: middle, size: size.text, anchor: 'middle' } as const;
    if (sum > 0 && widest + 2 <= band)
      texts.push({
        ...centred,
        y: scale(sum) - 5,
        text: formatNumber(sum, locale),
        weight: 600,
        fill: 'var(--ink)'
      });
    if ((stacks.length - 1 - index) % every === 0)
      texts.push({ ...centred, y: foot + size.text * 1.5, text: name, fill: 'var(--secondary)' });
  });
  return {
    height: foot + size.text * 2,
    legend,
    grid: values.map((value) => `M${left},${scale(value)}H${size.width}`),
    axes: [`M${left},${foot}H${size.width}`],
    marks,
    texts: yearsInside(texts, size)
  };
}

/** A label at the right edge is moved in, so that none leaves the drawing. */
function yearsInside(texts: readonly PlacedText[], { width }: Size): PlacedText[] {
  return texts.map((one) =>
    one.anchor === 'middle' ? { ...one, x: Math.min(one.x, width - textWidth(one.text, one.size) / 2) } : one
  );
}
