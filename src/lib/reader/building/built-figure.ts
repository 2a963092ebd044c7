import { termName } from '$lib/catalogue/name';
import { series } from '$lib/catalogue/generated/series';
import type { BuiltChart } from '$lib/charts/built-chart';
import type { ChartModel } from '$lib/charts/model';
import { factsOf } from '$lib/charts/facts';
import { dateOf } from '$lib/figures/chart-words';
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
  const { from, to, by, place } = settled;
  const figure = figureData(spec, points, locale, draw, [from, to]);
  const { title, caution } = series[settled.series];
  const note = [
    caution?.[locale],
    say('built_note', locale),
    spec.mark === 'line' && spec.joined === false && points.length > 0 ? say('built_apart', locale) : ''
  ];
  return {
    ...figure,
    words: {
      ...figure.words,
      title: titleOf(figure, settled.lines[0], locale),
      subtitle: say('built_subtitle', locale, {
        series: title[locale],
        by: byWords(by, place, locale),
        from,
        to
      }),
      note: note.filter(Boolean).join(locale === 'en' ? ' ' : '')
    }
  };
}

function titleOf({ model, words }: FigureData, lead: string | undefined, locale: Locale): string {
  const facts = factsOf(model);
  if (!facts) return words.title;
  const { top } = facts;
  if (model.spec.mark === 'bars')
    return say('built_title_top', locale, { name: top.name, figure: formatFigure(top.point, locale) });
  const line = model.lines.find(({ id }) => id === lead) ?? facts.line;
  const { newest } = line;
  return say('built_title_line', locale, {
    name: line.name,
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
