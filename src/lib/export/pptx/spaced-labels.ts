import { textWidth } from '$lib/format/text-width';
import type { SheetSeries } from './chart-sheet';

/** The label of a point of a line, right of it or above. */
export interface LineLabel {
  readonly text: string;
  readonly place: 't' | 'r';
}

interface Wanted extends LineLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly rank: number;
}

/** The plot of a slide in points, narrower where names are at its end, and the size of its labels. */
const plot = { width: 780, narrow: 620, height: 280, size: 11 };
/** How far a label may overlap the numbers of the axis, which are between the gridlines. */
const OVER_AXIS = 12;
/** With at most this many figures, each one is labelled. */
const FEW = 12;

/**
 * Labels of lines that do not overlap: first the newest figure of each line, then the oldest, then qualified figures,
 * then the others where there are few.
 * @returns labels by "series row". Figures without a label are in the speaker notes and in the chart's data.
 */
export function spacedLabels(series: readonly SheetSeries[], named: boolean): ReadonlyMap<string, LineLabel> {
  const points = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const places = points.map(({ at }) => Number(at));
  // The axis starts and ends at whole years.
  const [first, last] = [Math.floor(Math.min(...places)), Math.ceil(Math.max(...places))];
  const width = named ? plot.narrow : plot.width;
  const top = Math.max(...points.map(({ value }) => value), 1e-9);
  const wanted = series.flatMap(({ name, values }, index): Wanted[] => {
    const dated = values.flatMap((value, row) => (value ? [{ value, row }] : []));
    const byTime = [...dated].sort((a, b) => Number(a.value.at) - Number(b.value.at));
    return dated.map(({ value, row }) => {
      const newest = byTime.at(-1)?.row === row;
      const isRight = newest && named;
      return {
        key: `${index} ${row}`,
        text: isRight ? `${name}\n${value.qualifiedFigure}` : value.qualifiedFigure,
        place: isRight ? 'r' : 't',
        x: ((Number(value.at) - first) / (last - first || 1)) * width,
        y: (1 - value.value / top) * plot.height,
        rank: newest
          ? 0
          : byTime[0]?.row === row
            ? 1
            : points.length > FEW
              ? 9
              : value.qualifier === 'exact'
                ? 3
                : 2
      };
    });
  });
  const placed: Wanted[] = [];
  for (const one of wanted.filter(({ rank }) => rank < 9).sort((a, b) => a.rank - b.rank)) {
    const box = boxOf(one);
    if (box.left > -OVER_AXIS && placed.every((other) => apart(box, boxOf(other)))) placed.push(one);
  }
  return new Map(placed.map(({ key, text, place }) => [key, { text, place }]));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, place, x, y }: Wanted): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, plot.size) * 1.15));
  const height = lines.length * plot.size * 1.3;
  return place === 'r'
    ? { left: x + 4, right: x + 4 + width, top: y - height / 2, bottom: y + height / 2 }
    : { left: x - width / 2, right: x + width / 2, top: y - height - 4, bottom: y - 4 };
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
