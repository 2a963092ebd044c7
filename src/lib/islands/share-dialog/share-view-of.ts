import { chartOf } from '$lib/charts';
import { pointsWithin } from '$lib/charts/points-within';
import { chartExportModel } from '$lib/captions/chart-export-model';
import type { ChartFile } from '$lib/captions/chart-file';
import { figureData } from '$lib/captions/figure-data';
import { ChartFileError, loadChartFile } from '$lib/captions/load-chart-file';
import type { ShareView } from '$lib/components/share/share-view';
import type { Scene } from '$lib/scene/scene';
import { chartScene } from '$lib/scene/scenes/chart-scene';
import { isUnfiltered, noFilters, searchOf } from '$lib/url-state/filters';
import type { PageChoices } from './page-choices';

/**
 * The view that a figure shows, from its chart file. Under the page's filters it is made again from the points of the
 * file, without the engine.
 * @param page the permanent page of the chart. @throws ChartFileError
 */
export async function shareViewOf(
  page: URL,
  { filters, currency }: PageChoices
): Promise<ShareView<string | Scene>> {
  const file = await loadChartFile(page.href.replace(/\/$/, '.json'));
  const [first] = file.views;
  if (!first) throw new ChartFileError(page.pathname, 'its file has no view');
  if (file.kind === 'register') return registerView(file, first, page, currency);
  const whole = first.exportModel;
  const spec = chartOf(whole.id);
  if (!spec || isUnfiltered(filters)) {
    const exportModel = { ...whole, address: addressOf(whole.id, page, '') };
    return { exportModel, drawings: first.drawings, whole, search: '', filters: noFilters };
  }
  const search = searchOf(filters);
  const period = [filters.from ?? file.range?.first ?? 0, filters.to ?? file.range?.last ?? 0] as const;
  const shown = pointsWithin(file.points, filters);
  const figure = figureData(spec, shown, file.locale, chartScene, { whole: file.points, period });
  const exportModel = chartExportModel(figure, addressOf(whole.id, page, search));
  return { exportModel, drawings: figure.drawings, whole, search, filters };
}

/**
 * Filters do not apply to the register. A view with a currency is addressed on the chart's page, since a page of
 * several charts has one currency for all.
 */
function registerView(
  { views }: ChartFile,
  first: ChartFile['views'][number],
  page: URL,
  currency: string | undefined
): ShareView {
  const { exportModel: whole, drawings } =
    views.find(({ exportModel }) => exportModel.currency === currency) ?? first;
  const search = whole.currency === first.exportModel.currency ? '' : `?currency=${whole.currency}`;
  const address = `${page.origin}${page.pathname}${search}`;
  return { exportModel: { ...whole, address }, drawings, whole, search, filters: noFilters };
}

/** The address of this view: the page of the figure with its filters, and the figure as fragment. */
function addressOf(id: string, page: URL, search: string): string {
  const isChartPage = location.pathname === page.pathname;
  return `${location.origin}${location.pathname}${search}${isChartPage ? '' : `#${id}`}`;
}
