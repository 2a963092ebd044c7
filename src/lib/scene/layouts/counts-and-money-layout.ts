import { formatFigure } from '$lib/format/figure';
import { formatNumber } from '$lib/format/number';
import type { RegisterModel } from '$lib/register/model';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { textWidth } from '$lib/format/text-width';

/**
 * Lays out two bars side by side for each line: the number of rounds and the money they state, each with its own zero.
 * Captions: the headings of the two columns.
 */
export function countsAndMoneyLayout(model: RegisterModel, size: Size): MarkLayout {
  const { cells, locale, captions, currency = 'HKD' } = model;
  const counts = cells.map(({ value }) => formatNumber(value, locale));
  const sums = cells.map(({ sum }) =>
    formatFigure({ value: sum?.value ?? 0, qualifier: sum?.qualifier ?? 'exact', unit: currency }, locale, {
      compact: true
    })
  );
  const wide = (labels: readonly string[]) =>
    Math.max(...labels.map((label) => textWidth(label, size.text))) * 1.08 + 10;
  const middle = size.width * 0.36;
  const scale = (middle - 16 - wide(counts)) / Math.max(...cells.map(({ value }) => value), 1);
  const money = (size.width - middle - wide(sums)) / Math.max(...cells.map(({ sum }) => sum?.value ?? 0), 1);
  const thick = 12;
  const step = size.text * 1.5 + thick + 10;
  const top = size.text * 1.6;
  const marks: PlacedMark[] = [];
  const texts: PlacedText[] = captions.slice(0, 2).map((text, index) => ({
    x: index * middle,
    y: size.text,
    text,
    size: size.text,
    fill: 'var(--secondary)'
  }));
  cells.forEach(({ key, line, value, sum }, index) => {
    const y = top + index * step + size.text * 1.5;
    const base = y + thick / 2 + size.text * 0.35;
    const box = { x: 0, y, width: value * scale, height: thick };
    const other = { x: middle, y, width: (sum?.value ?? 0) * money, height: thick };
    const text = { y: base, size: size.text, weight: 600, fill: 'var(--ink)' };
    texts.push({ x: 0, y: y - size.text * 0.4, text: line.name, size: size.text, fill: 'var(--ink)' });
    marks.push({
      key,
      colour: line.id === 'other' ? 'grey' : 'blue',
      box,
      other,
      texts: [
        { ...text, x: box.width + 6, text: counts[index] ?? '' },
        { ...text, x: middle + other.width + 6, text: sums[index] ?? '' }
      ]
    });
  });
  return { height: top + cells.length * step + 4, legend: [], grid: [], axes: [], marks, texts };
}
