import { termName } from '$lib/catalogue/name';
import { series } from '$lib/catalogue/generated/series';
import type { BuiltChart } from '$lib/charts/built-chart';
import type { ChartModel } from '$lib/charts/model';
import type { Facts } from '$lib/charts/facts';
import { dateOf, describeChart, newestDate, type ChartWords } from '$lib/figures/chart-words';
import { figureData, type DrawnSize, type FigureData } from '$lib/figures/figure-data';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { say } from '$lib/i18n/say';

/**
 * The figure of a chart that a reader built, in the words of its series: nobody has written a title for it, so that it says
 * the newest figure of its largest line, or its highest bar.
 * @param draw draws the model at a size to SVG text; files of figures need none.
 */
export function builtFigure(
  { spec, points, settled }: Pick<BuiltChart, 'spec' | 'points' | 'settled'>,
  locale: Locale,
  draw: (model: ChartModel, size: DrawnSize) => string
): FigureData {
  return figureData(spec, points, locale, draw, [settled.from, settled.to], (model, facts) =>
    wordsOf(model, facts, settled)
  );
}

function wordsOf(model: ChartModel, facts: Facts | undefined, settled: BuiltChart['settled']): ChartWords {
  const { locale, spec } = model;
  const { from, to, by, place } = settled;
  const { title, caution } = series[settled.series];
  const note = [
    caution?.[locale],
    say('built_note', locale),
    spec.mark === 'line' && spec.joined === false && facts ? say('built_apart', locale) : ''
  ];
  const subtitle = { series: title[locale], by: byWords(by, place, locale), from, to };
  return {
    title: facts ? titleOf(model, facts, settled.lines[0]) : say('empty_title', locale),
    subtitle: say('built_subtitle', locale, subtitle),
    note: note.filter(Boolean).join(locale === 'en' ? ' ' : ''),
    description: describeChart(model, { from, to }),
    asAt: newestDate(model)
  };
}

function titleOf(
  { spec, locale, lines }: ChartModel,
  { top, line }: Facts,
  lead: string | undefined
): string {
  if (spec.mark === 'bars')
    return say('built_title_top', locale, { name: top.name, figure: formatFigure(top.point, locale) });
  const { name, newest } = lines.find(({ id }) => id === lead) ?? line;
  return say('built_title_line', locale, {
    name,
    figure: formatFigure(newest, locale),
    date: dateOf(newest, locale)
  });
}

/** What a chart is broken down by, in words: places, or a dimension and the place that it is of. */
function byWords(by: BuiltChart['settled']['by'], place: string, locale: Locale): string {
  if (by === '') return say('built_by_place', locale);
  return say('built_by_part', locale, {
    part: termName('dimension', by, locale),
    place: termName('entity', place, locale)
  });
}
