import { flushSync, mount, unmount } from 'svelte';
import { chartOf } from '$lib/charts';
import { pointsWithin } from '$lib/charts/points-within';
import type { ChartFile } from '$lib/captions/chart-file';
import { figureData, type FigureData } from '$lib/captions/figure-data';
import { loadChartFile } from '$lib/captions/load-chart-file';
import type { Locale } from '$lib/format/locale';
import { pageLocale } from '$lib/i18n/page-locale';
import { t } from '$lib/i18n/t';
import { loadMessages } from '$lib/i18n/messages';
import { drawInBrowser } from '$lib/scene/draw-in-browser';
import { openDrawings } from '$lib/page-script/read-marks';
import { searchOf, type FilterRange, type Filters } from '$lib/url-state/filters';
import EmbedSeries from '$lib/components/embed/EmbedSeries.svelte';
import type { EmbedIgnored, EmbedView } from '../embed-view';
import { emptyWords, noticeWords } from './notice-words';

let before: string | undefined;

/**
 * Draws the chart of an embed under the filters of a view, from the points of its file: no engine is started. Says what
 * is filtered, what of the address was ignored, and what failed.
 * @param current whether this is still what is wanted.
 */
export async function redraw(
  main: HTMLElement,
  { filters }: EmbedView,
  ignored: readonly EmbedIgnored[],
  range: FilterRange | undefined,
  current: () => boolean
): Promise<void> {
  const article = main.querySelector<HTMLElement>('article');
  if (!article) return;
  const locale = pageLocale();
  await loadMessages(locale, ['page', 'charts']);
  before ??= article.innerHTML;
  const back = article.querySelector<HTMLAnchorElement>('.back')?.href.split('?')[0] ?? '';
  const search = searchOf(filters);
  let failure = '';
  let markup = before;
  if (search && range) {
    try {
      const address = location.href.replace(
        /embed\/[^/]+\/([?#].*)?$/,
        `charts/${main.dataset['chart']}.json`
      );
      const file = await loadChartFile(address);
      markup = markupOf(filteredFigure(file, filters, range, locale), filters, range, back + search);
    } catch (error) {
      failure = t('embed_failed', locale, {
        reason: error instanceof Error ? error.message : String(error)
      });
    }
  }
  if (!current()) return;
  const open = article.querySelector('details')?.open ?? false;
  article.innerHTML = markup;
  const details = article.querySelector('details');
  if (details) details.open = open;
  openDrawings(article);
  const notice = article.querySelector<HTMLElement>('.notice');
  const text = [failure, noticeWords(failure ? undefined : filters, ignored, range, locale)]
    .filter(Boolean)
    .join(' ');
  if (!notice) return;
  notice.textContent = text;
  notice.hidden = text === '';
}

function filteredFigure(
  file: ChartFile,
  filters: Filters,
  { first, last }: FilterRange,
  locale: Locale
): FigureData {
  const spec = chartOf(file.views[0]?.exportModel.id ?? '');
  if (!spec) throw new Error(`No chart ${file.views[0]?.exportModel.id}`);
  const points = pointsWithin(file.points, filters);
  const years = [filters.from ?? first, filters.to ?? last] as const;
  return figureData({ ...spec, size: 'full' }, points, locale, drawInBrowser, years);
}

function markupOf(figure: FigureData, filters: Filters, range: FilterRange, address: string): string {
  const target = document.createElement('div');
  const { locale } = figure.model;
  const empty = emptyWords(filters, range, locale);
  const shown = mount(EmbedSeries, { target, props: { figure, address, empty } });
  flushSync();
  const markup = target.innerHTML;
  void unmount(shown);
  return markup;
}
