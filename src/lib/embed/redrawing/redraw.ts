import { emptyMessage } from '$lib/captions/empty-message';
import { figureData } from '$lib/captions/figure-data';
import { loadChartFile } from '$lib/captions/load-chart-file';
import { chartOf } from '$lib/charts';
import { pointsWithin } from '$lib/charts/points-within';
import { loadMessages } from '$lib/i18n/messages';
import { pageLocale } from '$lib/i18n/page-locale';
import { t } from '$lib/i18n/t';
import { chartScene } from '$lib/scene/scenes/chart-scene';
import { searchOf, type FilterRange } from '$lib/url-state/filters';
import type { EmbedView } from '$lib/url-state/embed-view';
import type { Ignored } from '$lib/url-state/search-codec';
import { FilteredEmbed } from './FilteredEmbed.svelte';
import { noticeMessage } from './notice-message';

let embed: FilteredEmbed | undefined;

/**
 * Draws the chart of an embed under the filters of a view, from the points of its file, without the engine. Shows which
 * filters are set, what of the address was ignored, and what failed.
 * @param isCurrent false once a later view has replaced this one.
 */
export async function redraw(
  main: HTMLElement,
  { filters }: EmbedView,
  ignored: readonly Ignored[],
  range: FilterRange | undefined,
  isCurrent: () => boolean
): Promise<void> {
  const article = main.querySelector('article');
  const back = main.querySelector<HTMLAnchorElement>('.back');
  if (!article || !back) throw new Error('The embed has no chart');
  const locale = pageLocale();
  await loadMessages(locale, ['page', 'charts']);
  embed ??= new FilteredEmbed(article);
  const search = searchOf(filters);
  const address = (back.href.split('?')[0] ?? '') + search;
  let failure = '';
  let show = () => embed?.restore();
  if (search && range) {
    try {
      const chart = main.dataset['chart'] ?? '';
      const { points } = await loadChartFile(
        location.href.replace(/embed\/[^/]+\/([?#].*)?$/, `charts/${chart}.json`)
      );
      const spec = chartOf(chart);
      if (!spec) throw new RangeError(`No chart ${chart}`);
      const period = [filters.from ?? range.first, filters.to ?? range.last] as const;
      const shown = pointsWithin(points, filters);
      const options = { whole: points, period };
      const figure = figureData({ ...spec, size: 'full' }, shown, locale, chartScene, options);
      show = () => embed?.show({ figure, address, empty: emptyMessage(filters, range, locale) });
    } catch (error) {
      failure = t('embed_failed', locale, { reason: error instanceof Error ? error.message : String(error) });
    }
  }
  if (!isCurrent()) return;
  const isOpen = tableOf(article)?.open;
  show();
  const table = tableOf(article);
  if (table) table.open = isOpen ?? false;
  const notice = article.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  notice.textContent = failure || noticeMessage(filters, ignored, range, locale);
  notice.hidden = notice.textContent === '';
}

/** The table under the chart, which the visitor may have opened. */
function tableOf(article: HTMLElement): HTMLDetailsElement | null {
  return article.querySelector('details');
}
