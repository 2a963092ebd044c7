import { chartOf } from '$lib/charts';
import { pointsWithin } from '$lib/charts/points-within';
import { chartExportModel } from '$lib/captions/chart-export-model';
import { figureData } from '$lib/captions/figure-data';
import { ChartFileError, loadChartFile } from '$lib/captions/load-chart-file';
import type { ShareView } from '$lib/components/share/share-view';
import type { Scene } from '$lib/scene/scene';
import { chartScene } from '$lib/scene/scenes/chart-scene';
import { isUnfiltered, noFilters, parseFilters, searchOf, type Filters } from '$lib/url-state/filters';

/**
 * The view that a figure shows, from the chart's own file: under the page's filters it is made anew from the file's points, as
 * the page made it, without the engine.
 * @param article the figure. @param page the permanent page of its chart. @throws ChartFileError
 */
export async function currentView(article: HTMLElement, page: URL): Promise<ShareView<string | Scene>> {
  const file = await loadChartFile(page.href.replace(/\/$/, '.json'));
  const currency = currencyOf(article);
  const view = file.views.find(({ exportModel }) => exportModel.currency === currency) ?? file.views[0];
  if (!view) throw new ChartFileError(page.pathname, 'it holds no view');
  const filters = article.dataset['chart'] ? filtersOf(document) : noFilters;
  const whole = view.exportModel;
  const spec = chartOf(whole.id);
  if (!spec || isUnfiltered(filters)) {
    const search =
      currency && currency !== file.views[0]?.exportModel.currency ? `?currency=${currency}` : '';
    const address = shareAddress(article, page, search);
    return { exportModel: { ...whole, address }, drawings: view.drawings, whole, search, filters: noFilters };
  }
  const search = searchOf(filters);
  const years = [filters.from ?? file.range?.first ?? 0, filters.to ?? file.range?.last ?? 0] as const;
  const figure = figureData(spec, pointsWithin(file.points, filters), file.locale, chartScene, years);
  const exportModel = chartExportModel(figure, shareAddress(article, page, search));
  return { exportModel, drawings: figure.drawings, whole, search, filters };
}

/**
 * The address that shows this very view: the page that it stands on, with its filters, at the figure; for another currency the
 * chart's own page, since a page of many charts has one for all.
 */
function shareAddress(article: HTMLElement, page: URL, search: string): string {
  if (!article.dataset['chart']) return `${page.origin}${page.pathname}${search}`;
  const own = location.pathname === page.pathname;
  return `${location.origin}${location.pathname}${search}${own ? '' : `#${article.id}`}`;
}

/** What the page's filters are set to, by its address: the same that its filter bar reads. */
function filtersOf(page: Document): Filters {
  const bar = page.querySelector<HTMLElement>('.filters');
  if (!bar) return noFilters;
  const places = [...bar.querySelectorAll<HTMLInputElement>('input[name="place"]')].map(({ value }) => value);
  const range = {
    first: Number(bar.dataset['first']),
    last: Number(bar.dataset['last']),
    places: new Set(places)
  };
  return parseFilters(new URLSearchParams(location.search), range).filters;
}

/** The currency that a figure of the register is shown in; undefined where it shows no money. */
function currencyOf(article: HTMLElement): string | undefined {
  if (!article.querySelector('.drawing[data-currency]')) return undefined;
  const chosen = article.closest('.register')?.querySelector<HTMLInputElement>('.currency input:checked');
  return chosen?.value;
}
