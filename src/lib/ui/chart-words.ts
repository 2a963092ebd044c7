import { termName } from '$lib/catalogue/name';
import type { Facts } from '$lib/charts/facts';
import { newestOf, oldestOf, type ChartModel, type Line } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { say, type Inputs } from '$lib/i18n/say';

/** The words of a chart in one language, all made from its data. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** One or more sentences that serve the same purpose as the drawing. */
  readonly description: string;
  readonly asAt: string;
}

/**
 * Writes a chart's words.
 * @param facts undefined where filters leave no figure: the title then says so.
 */
export function chartWords(model: ChartModel, facts: Facts | undefined, years: readonly [number, number] | undefined): ChartWords {
  const { locale, spec } = model;
  const key = `chart_${spec.id.replaceAll('-', '_')}`;
  const points = model.lines.flatMap((line) => line.points);
  const ends = points.map((point) => point.end.slice(0, 4)).sort();
  const span: Inputs = { from: years?.[0] ?? ends[0] ?? '', to: years?.[1] ?? ends.at(-1) ?? '' };
  return {
    title: facts ? say(`${key}_title`, locale, titleInputs(model, facts)) : say('empty_title', locale),
    subtitle: say(`${key}_subtitle`, locale, span),
    note: say(`${key}_note`, locale),
    description: describe(model, span),
    asAt: newestDate(points, locale)
  };
}

/** A figure's date in words, as precise as it is known: "6 December 2023", "2025". */
export function dateOf(point: Pick<Point, 'end' | 'precision'>, locale: Locale, style: 'long' | 'short' = 'long'): string {
  return formatDate(point.end, point.precision, locale, style);
}

function titleInputs(model: ChartModel, facts: Facts): Inputs {
  const { locale, spec } = model;
  const figure = (point: Point) => formatFigure(point, locale);
  return {
    name: facts.line.name,
    direction: facts.direction,
    first: figure(facts.first),
    first_date: dateOf(facts.first, locale),
    last: figure(facts.last),
    last_date: dateOf(facts.last, locale),
    top: figure(facts.top.point),
    top_date: dateOf(facts.top.point, locale),
    top_name: spec.mark === 'stacked-bars' ? groupName(model, facts.top.group) : facts.top.line.name,
    top_group: spec.groups ? groupName(model, facts.top.group) : ''
  };
}

function groupName({ spec, locale }: ChartModel, group: string): string {
  return spec.groups ? termName(spec.groups, group, locale, spec.ask.dimension) : '';
}

function describe(model: ChartModel, span: Inputs): string {
  const { locale, spec, lines } = model;
  const points = lines.flatMap((line) => line.points);
  const counts: Inputs = { lines: lines.length, points: points.length, ...span };
  const kinds = { line: 'describe_line', columns: 'describe_columns', bars: 'describe_bars', 'stacked-bars': 'describe_stack', slope: 'describe_slope' } as const;
  const differing = points.filter((point) => point.others.some((other) => other.relation === 'differs')).length;
  const differ = differing > 0 ? say('describe_differ', locale, { count: differing }) : '';
  const sentences = [say(kinds[spec.mark], locale, counts), ...lines.map((line) => describeLine(line, model)), differ];
  return sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
}

function describeLine(line: Line, { locale, spec }: ChartModel): string {
  const first = oldestOf(line.points);
  const last = newestOf(line.points);
  if (!first || !last || spec.mark === 'stacked-bars') return '';
  const inputs = {
    name: line.name,
    first: formatFigure(first, locale),
    first_date: dateOf(first, locale),
    last: formatFigure(last, locale),
    last_date: dateOf(last, locale)
  };
  const single = first === last || spec.mark === 'bars';
  return say(single ? 'describe_single' : 'describe_span', locale, inputs);
}

function newestDate(points: readonly Point[], locale: Locale): string {
  const newest = newestOf(points);
  return newest ? dateOf(newest, locale) : '';
}
