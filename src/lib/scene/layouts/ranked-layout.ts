import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import { threeDigits } from '$lib/format/stated-decimal';
import type { RegisterModel } from '$lib/register/model';
import type { PlacedMark, MarkLayout, PlacedText } from './mark-layout';
import type { Size } from '../size';
import { textWidth, wrapText } from '$lib/format/text-width';

/** Lays out a bar for each round, the largest first: company, stage and date above it, its amount after it. */
export function rankedLayout({ cells, locale, currency = 'HKD' }: RegisterModel, size: Size): MarkLayout {
  const amounts = cells.map(({ value, qualifier }) =>
    formatFigure({ value, qualifier, unit: currency }, locale, threeDigits)
  );
  const end = Math.max(...amounts.map((text) => textWidth(text, size.text))) * 1.08 + 18;
  const scale = (size.width - end) / Math.max(...cells.map(({ value }) => value), 1);
  const thick = 12;
  const texts: PlacedText[] = [];
  let y = 0;
  const marks = cells.map(({ key, rows, value, qualifier }, index): PlacedMark => {
    const [row] = rows;
    const about = [
      row?.name ?? '',
      row?.stage ?? '',
      row?.date ? formatDate(row.date.on, row.date.precision, locale, 'short') : ''
    ];
    const [name = '', ...more] = wrapText(about.filter(Boolean).join(' · '), size.text, size.width / 1.06, 2);
    for (const text of [name, ...more]) {
      y += size.text * 1.3;
      texts.push({ x: 0, y, text, size: size.text, fill: 'var(--ink)' });
    }
    y += size.text * 0.4;
    const box = { x: 0, y, width: value * scale, height: thick };
    y += thick + 8;
    const at = { x: box.width, y: box.y + thick / 2 };
    const qualifiedFigure = qualifier !== 'exact';
    // Its chevron points back and would be invisible on the bar.
    const off = qualifier === 'up-to' || qualifier === 'under' ? 12 : 0;
    return {
      key,
      colour: 'blue',
      box,
      ...(qualifiedFigure ? { glyph: { x: at.x + off, y: at.y, radius: size.text * 0.26, qualifier } } : {}),
      texts: [
        {
          x: at.x + (qualifiedFigure ? (off || 7) + 8 : 6),
          y: at.y + size.text * 0.35,
          text: amounts[index] ?? '',
          size: size.text,
          weight: 600,
          fill: 'var(--ink)'
        }
      ]
    };
  });
  return { height: y, legend: [], grid: [], axes: [], marks, texts };
}
