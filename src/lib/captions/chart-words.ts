import { punctuation } from '$lib/format/punctuation';
import type { Facts } from '$lib/charts/facts';
import type { ChartModel, PlacedPoint } from '$lib/charts/model';
import type { Statement } from '$lib/charts/point';
import { formatAsAt } from '$lib/format/as-at';
import { formatDate } from '$lib/format/date';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatPeriod } from '$lib/format/period';
import { t, tById, type Inputs } from '$lib/i18n/t';
import { titleInputs } from './title-inputs';

/** The texts of a chart in one language, all made from its data. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** An alternative to the drawing, in sentences. */
  readonly description: string;
  /** The newest date of the chart: "as at 31 March 2025". */
  readonly asAt: string;
}

/**
 * Writes the texts of a chart.
 * @param facts undefined where filters leave nothing to draw; the title then says so.
 * @param period years to name where no figure is left to take them from.
 */
export function chartWords(
  model: ChartModel,
  facts: Facts | undefined,
  period?: readonly [number, number]
): ChartWords {
  const { locale, spec } = model;
  const years = model.slope?.years;
  const key = `chart_${spec.id.replaceAll('-', '_')}`;
  const ends = drawnOf(model)
    .flatMap(({ start, end }) => (spec.mark === 'windows' && start ? [start, end] : [end]))
    .map((day) => day.slice(0, 4))
    .sort();
  const span: Inputs = {
    from: years?.[0] ?? ends[0] ?? period?.[0] ?? '',
    to: years?.[1] ?? ends.at(-1) ?? period?.[1] ?? ''
  };
  return {
    title: facts
      ? tById(`${key}_title`, locale, { ...titleInputs(model, facts), ...span })
      : t(model.lines.length > 0 ? 'empty_slope' : 'empty_title', locale),
    subtitle: tById(`${key}_subtitle`, locale, span),
    note: tById(`${key}_note`, locale),
    description: describeChart(model, span),
    asAt: newestDate(model)
  };
}

/** A figure's date, as precise as it is known: "6 December 2023", "2025". */
export function dateOf(dated: Pick<Statement, 'end' | 'precision'>, locale: Locale): string {
  return formatDate(dated.end, dated.precision, locale, 'long');
}

/** Describes a chart in sentences. @param span its years, `from` and `to`. */
export function describeChart(model: ChartModel, span: Inputs): string {
  const { locale, spec, lines, bars, slope } = model;
  const kinds = {
    line: 'describe_line',
    columns: 'describe_columns',
    bars: 'describe_bars',
    dots: 'describe_dots',
    'stacked-bars': 'describe_stack',
    slope: 'describe_slope',
    windows: 'describe_windows'
  } as const;
  const pairs = slope?.pairs.map(({ line, from, to }) => describePair(line.name, from, to, locale));
  const points = lines.flatMap((line) => line.points);
  const rows =
    spec.mark === 'windows'
      ? lines.flatMap((line) => line.points.map((point) => describeWindow(line.name, point, locale)))
      : bars.map((set) => describeBars(set, model));
  const differing = points.filter((point) => point.others.some((other) => other.relation === 'differs'));
  const sentences = [
    tById(kinds[spec.mark], locale, { lines: lines.length, points: drawnOf(model).length, ...span }),
    ...(pairs ??
      (rows.length > 0
        ? rows
        : lines.map((line) => describePair(line.name, line.oldest, line.newest, locale)))),
    differing.length > 0 ? t('describe_differ', locale, { count: differing.length }) : ''
  ];
  return sentences.filter(Boolean).join(punctuation[locale].space);
}

/** The points that have a mark: the newest ones of bars and dots, all of lines. */
function drawnOf({ bars, lines }: ChartModel): PlacedPoint[] {
  return bars.length > 0
    ? bars.flatMap((set) => set.bars.map(({ point }) => point))
    : lines.flatMap((line) => line.points);
}

function describePair(name: string, first: PlacedPoint, last: PlacedPoint, locale: Locale): string {
  const inputs = {
    name,
    first: formatFigure(first, locale),
    first_date: dateOf(first, locale),
    last: formatFigure(last, locale),
    last_date: dateOf(last, locale)
  };
  return t(first === last ? 'describe_single' : 'describe_span', locale, inputs);
}

/** A statement with its figure and its whole window. */
function describeWindow(name: string, point: PlacedPoint, locale: Locale): string {
  return t('describe_single', locale, {
    name,
    last: formatFigure(point, locale),
    last_date: formatPeriod(point, locale)
  });
}

/** A bar or dot with figure and date; a stack with its parts, each with name and figure. */
function describeBars(set: ChartModel['bars'][number], { spec, locale, lines }: ChartModel): string {
  const [bar] = set.bars;
  const name = set.heading ? t('describe_group', locale, { group: set.heading, name: set.name }) : set.name;
  if (spec.mark !== 'stacked-bars' && bar) return describePair(name, bar.point, bar.point, locale);
  const parts = set.bars.map(({ point }) => {
    const part = lines.find((line) => line.id === point[spec.lines])?.name ?? '';
    return t('describe_part', locale, { figure: formatFigure(point, locale), name: part });
  });
  return t('describe_bar', locale, { name, figures: parts.join(punctuation[locale].list) });
}

/** The newest date of a chart: "as at 31 March 2025"; '' where it shows nothing. */
export function newestDate({ lines, locale }: ChartModel): string {
  const [first, ...others] = lines.map((line) => line.newest);
  if (!first) return '';
  const newest = others.reduce((best, point) => (point.span[1] > best.span[1] ? point : best), first);
  return formatAsAt(newest.end, newest.precision, locale);
}
