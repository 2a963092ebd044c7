import { punctuation } from '$lib/format/punctuation';
import { termName } from '$lib/catalogue/name';
import { series } from '$lib/catalogue/generated/series';
import type { ChosenChart } from '$lib/charts/chosen-chart';
import type { ChartModel, PlacedPoint } from '$lib/charts/model';
import type { Facts } from '$lib/charts/facts';
import { wholesOf } from '$lib/charts/wholes';
import { dateOf, describeChart, newestDate, type ChartWords } from '$lib/captions/chart-words';
import { figureData, type DrawnSize, type FigureData } from '$lib/captions/figure-data';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { Scene } from '$lib/scene/scene';

/**
 * The figure of a custom chart of a series. No editor wrote its title, so the title says how the leading line changed,
 * or which bar is highest.
 * @param draw makes the scene of the model at a size; file exports need none.
 */
export function customFigure<Drawing extends string | Scene>(
  { spec, points, settled }: Pick<ChosenChart, 'spec' | 'points' | 'settled'>,
  locale: Locale,
  draw: (model: ChartModel, size: DrawnSize) => Drawing
): FigureData<Drawing> {
  return figureData(spec, points, locale, draw, {
    period: [settled.from, settled.to],
    write: (model, facts) => messagesOf(model, facts, settled)
  });
}

function messagesOf(
  model: ChartModel,
  facts: Facts | undefined,
  settled: ChosenChart['settled']
): ChartWords {
  const { locale, spec } = model;
  const { from, to, by, place } = settled;
  const { title, caution } = series[settled.series];
  const note = [
    caution?.[locale],
    t('custom_note', locale),
    spec.mark === 'line' && spec.joined === false && facts ? t('custom_not_joined', locale) : ''
  ];
  const subtitle = { series: title[locale], by: byWords(by, place, locale), from, to };
  return {
    title: facts ? titleOf(model, facts, settled.lines) : t('empty_title', locale),
    subtitle: t('custom_subtitle', locale, subtitle),
    note: note.filter(Boolean).join(punctuation[locale].space),
    description: describeChart(model, { from, to }),
    asAt: newestDate(model)
  };
}

/**
 * Names the highest of several bars or dots, else how the first line changed. A whole is never named as the largest of
 * its parts. A rise or fall is stated only where both figures count the same and no bound hides which is larger.
 * @param order of its lines, the largest first.
 */
function titleOf({ spec, locale, lines }: ChartModel, { line }: Facts, order: readonly string[]): string {
  const wholes = wholesOf(
    spec.lines,
    lines.map(({ id }) => id)
  );
  const parts = lines.filter(({ id }) => !wholes.has(id));
  const own = parts.length > 0 ? parts : lines;
  const lead = order.find((id) => own.some((item) => item.id === id));
  const first = own.find(({ id }) => id === lead) ?? own[0] ?? line;
  const isRank = first.newest.unit === 'rank';
  if ((spec.mark === 'bars' || spec.mark === 'dots') && own.length > 1 && !isRank) {
    const top = own.reduce((best, item) => (item.newest.value > best.newest.value ? item : best), first);
    const figure = formatFigure(top.newest, locale);
    return t('custom_title_top', locale, { name: top.name, figure, count: own.length });
  }
  const { name, oldest, newest } = first;
  const figure = formatFigure(newest, locale);
  const dated = { name, figure, date: dateOf(newest, locale) };
  if (oldest === newest || spec.mark === 'windows') return t('custom_title_line', locale, dated);
  const change = isRank || spec.joined === false ? 'compared' : changeOf(oldest, newest);
  return t(`custom_title_${change}`, locale, {
    ...dated,
    first: formatFigure(oldest, locale),
    first_date: dateOf(oldest, locale)
  });
}

function changeOf(first: PlacedPoint, last: PlacedPoint): 'rise' | 'fall' | 'compared' {
  const least = ({ qualifier }: PlacedPoint) => qualifier === 'over' || qualifier === 'at-least';
  const most = ({ qualifier }: PlacedPoint) => qualifier === 'under' || qualifier === 'up-to';
  if (last.value > first.value && !least(first) && !most(last)) return 'rise';
  return last.value < first.value && !most(first) && !least(last) ? 'fall' : 'compared';
}

/** The breakdown of a chart in words: by place, or by a dimension of one place. */
function byWords(by: ChosenChart['settled']['by'], place: string, locale: Locale): string {
  if (by === '') return t('custom_by_place', locale);
  return t('custom_by_part', locale, {
    part: termName('dimension', by, locale),
    place: termName('entity', place, locale)
  });
}
