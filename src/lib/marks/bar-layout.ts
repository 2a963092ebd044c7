import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import { termName } from '$lib/catalogue/name';
import { newestOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { Size } from './size';
import { textWidth } from './text-width';

/** One bar, or one segment of a stacked bar, from x to x + width. */
export interface Bar {
  readonly point: Point;
  readonly colour: string;
  readonly x: number;
  readonly width: number;
  /** Its figure, where it stands inside a segment; empty where it does not fit. */
  readonly inside: string;
}

/** A row: its words above, its bars below, its figure at the end. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly heading: string;
  readonly y: number;
  readonly bars: readonly Bar[];
  readonly figure: string;
}

export interface BarLayout {
  readonly height: number;
  readonly rows: readonly Row[];
  readonly legend: readonly { id: string; colour: string; name: string; x: number; y: number }[];
  readonly thick: number;
}

/** Lays horizontal bars out: names above their bars, so that a long name in any language has the whole width. */
export function barLayout(model: ChartModel, size: Size): BarLayout {
  const stacked = model.spec.mark === 'stacked-bars';
  const legend = stacked ? legendOf(model, size) : [];
  const sets = stacked ? stacks(model) : singles(model);
  const room = size.width - 8 - Math.max(...sets.map((set) => textWidth(set.figure, size.text) * 1.08 + 16), 40);
  const most = Math.max(...sets.map((set) => set.points.reduce((sum, { point }) => sum + point.value, 0)), 0) || 1;
  const scale = room / most;
  const thick = size.name === 'narrow' ? 12 : 14;
  let y = legend.length > 0 ? (legend.at(-1)?.y ?? 0) + 14 : 4;
  let heading = '';
  // A date that all rows share stands in the subtitle already.
  const dated = new Set(sets.map((set) => set.date)).size > 1;
  const rows = sets.map((set) => {
    const opens = set.heading !== heading && set.heading !== '';
    heading = set.heading;
    if (opens) y += size.text * 2.1;
    let x = 0;
    const bars = set.points.map(({ point, colour }) => {
      const width = point.value * scale;
      const text = formatFigure(point, model.locale);
      const bar = { point, colour, x, width, inside: stacked && textWidth(text, size.text * 0.92) + 6 < width ? text : '' };
      x += width;
      return bar;
    });
    const row = { id: set.id, name: set.name, date: dated ? set.date : '', heading: opens ? set.heading : '', y, bars, figure: set.figure };
    y += size.text * 1.5 + thick + 12;
    return row;
  });
  return { height: y, rows, legend, thick };
}

interface RowSet {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly heading: string;
  readonly figure: string;
  readonly points: readonly { point: Point; colour: string }[];
}

/** One bar a line, of its newest figure; below the heading of its group where the chart has groups. */
function singles(model: ChartModel): RowSet[] {
  const { groups, order } = model.spec;
  const newest = model.lines.flatMap((line) => {
    const keys = groups ? [...new Set(line.points.map((point) => point[groups]))] : [''];
    return keys.flatMap((key) => {
      const point = newestOf(line.points.filter((candidate) => !groups || candidate[groups] === key));
      return point ? [{ line, point, key }] : [];
    });
  });
  if (order !== 'given') newest.sort((a, b) => b.point.value - a.point.value);
  const keys = groups ? inOrder(model, groups, newest.map(({ key }) => key)) : [''];
  return keys.flatMap((key) =>
    newest
      .filter((entry) => entry.key === key)
      .map(({ line, point }) => ({
        id: `${key}-${line.id}`,
        name: line.name,
        date: formatDate(point.end, point.precision, model.locale, 'short'),
        heading: groups ? termName(groups, key, model.locale, model.spec.ask.dimension) : '',
        figure: formatFigure(point, model.locale),
        points: [{ point, colour: line.colour }]
      }))
  );
}

/** One stack a group, of the newest figure of each line. */
function stacks(model: ChartModel): RowSet[] {
  const groups = model.spec.groups ?? 'entity';
  const keys = inOrder(model, groups, model.lines.flatMap((line) => line.points.map((point) => point[groups])));
  return keys.map((key) => {
    const points = model.lines.flatMap((line) => {
      const point = newestOf(line.points.filter((candidate) => candidate[groups] === key));
      return point && point.value > 0 ? [{ point, colour: line.colour }] : [];
    });
    const newest = points[0]?.point;
    return {
      id: key,
      name: termName(groups, key, model.locale, model.spec.ask.dimension),
      date: newest ? formatDate(newest.end, newest.precision, model.locale, 'short') : '',
      heading: '',
      figure: '',
      points
    };
  });
}

function inOrder(model: ChartModel, groups: 'entity' | 'category', keys: readonly string[]): string[] {
  const given: readonly string[] = (groups === 'entity' ? model.spec.ask.entities : model.spec.ask.categories) ?? [];
  const present = [...new Set(keys)];
  return [...given.filter((key) => present.includes(key)), ...present.filter((key) => !given.includes(key))];
}

function legendOf(model: ChartModel, size: Size): BarLayout['legend'] {
  let x = 0;
  let y = 12;
  return model.lines.map((line) => {
    const width = textWidth(line.name, size.text) * 1.06 + 30;
    if (x > 0 && x + width > size.width) {
      x = 0;
      y += 19;
    }
    const entry = { id: line.id, colour: line.colour, name: line.name, x, y };
    x += width;
    return entry;
  });
}
