import { coloursOf, type Colour } from '$lib/catalogue/colour';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import type { ChartSpec } from './spec';
import { spanOf, timeOf } from './time';
import type { Point } from './point';

/** Points that may be joined: one definition, one entity, one category, one kind of period, one unit. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
  readonly points: readonly Point[];
}

/** The newest figure of a line: the one whose date may reach furthest. */
export function newestOf(points: readonly Point[]): Point | undefined {
  return points.reduce<Point | undefined>((best, point) => (!best || reach(point) > reach(best) ? point : best), undefined);
}

/** The oldest figure of a line. */
export function oldestOf(points: readonly Point[]): Point | undefined {
  return points.reduce<Point | undefined>((best, point) => (!best || reach(point) < reach(best) ? point : best), undefined);
}

/** What a chart draws: its lines in the order of the data, or of the ask. */
export interface ChartModel {
  readonly spec: ChartSpec;
  readonly locale: Locale;
  readonly lines: readonly Line[];
}

/** Why a chart cannot be built from its rows: it would join what must stay apart. */
export class MixedLineError extends Error {
  constructor(chart: string, line: string, what: string) {
    super(`Chart ${chart}: line ${line} would join points of different ${what}. Narrow its ask, or split the line.`);
    this.name = 'MixedLineError';
  }
}

/**
 * Builds what a chart draws from its points, names in the language of the page.
 * @throws MixedLineError where a line would join two definitions, periods or units.
 */
export function modelOf(spec: ChartSpec, points: readonly Point[], locale: Locale): ChartModel {
  const keys = unique(points.map((point) => point[spec.lines]));
  const given: readonly string[] = (spec.lines === 'entity' ? spec.ask.entities : spec.ask.categories) ?? [];
  const ordered = [...given.filter((key) => keys.includes(key)), ...keys.filter((key) => !given.includes(key))];
  const colours = coloursOf(ordered);
  const lines = ordered.map((id, index) => ({
    id,
    name: termName(spec.lines, id, locale, spec.ask.dimension),
    colour: colours[index] ?? 'grey',
    points: points.filter((point) => point[spec.lines] === id).sort((a, b) => timeOf(a) - timeOf(b) || a.row - b.row)
  }));
  for (const line of lines) refuseMixed(spec, line);
  return { spec, locale, lines };
}

function reach(point: Point): number {
  return spanOf(point)[1];
}

function refuseMixed(spec: ChartSpec, line: Line): void {
  const fields = ['series', 'unit', 'period', ...(spec.groups ? [] : (['entity', 'category'] as const))] as const;
  for (const field of fields) {
    if (unique(line.points.map((point) => point[field])).length > 1) throw new MixedLineError(spec.id, line.id, field);
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
