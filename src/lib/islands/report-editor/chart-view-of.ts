import { chartOf } from '$lib/charts';
import { pointsWithin } from '$lib/charts/points-within';
import { chartExportModel } from '$lib/captions/chart-export-model';
import type { ChartFile } from '$lib/captions/chart-file';
import type { ChartView } from '$lib/captions/chart-view';
import { figureData, type FigureData } from '$lib/captions/figure-data';
import { ChartFileError, loadChartFile } from '$lib/captions/load-chart-file';
import type { Locale } from '$lib/format/locale';
import { isUnfiltered, searchOf } from '$lib/url-state/filters';
import type { ReportView } from '$lib/report/report';

/**
 * Makes a view from its chart file, which has drawings and points. No engine starts, and the drawing code is fetched
 * only for filtered views.
 * @param home root of the language's pages, ending in "/".
 * @throws ChartFileError
 */
export async function chartViewOf(view: ReportView, home: string, locale: Locale): Promise<ChartView> {
  if (view.built !== undefined) {
    const { exportCustomChart } = await import('$lib/custom-charts/export-custom-chart');
    return exportCustomChart(view.built, home, locale);
  }
  const file = await loadChartFile(`${home}charts/${view.chart}.json`);
  const spec = chartOf(view.chart);
  if (file.kind === 'register' || !spec) return registerView(view, file);
  const { filters } = view;
  const period = [filters.from ?? file.range?.first ?? 0, filters.to ?? file.range?.last ?? 0] as const;
  const drawings = file.views[0]?.drawings ?? {};
  const points = pointsWithin(file.points, filters);
  // The file has the drawings of an unfiltered chart.
  const options = { whole: file.points, period };
  const figure: FigureData = isUnfiltered(filters)
    ? figureData(spec, points, locale, (_, size) => drawings[size] ?? '', options)
    : figureData(spec, points, locale, (await import('$lib/scene/scenes/chart-scene')).chartScene, options);
  const address = `${file.views[0]?.exportModel.address ?? ''}${searchOf(filters)}`;
  return {
    exportModel: chartExportModel(figure, address),
    drawings: figure.drawings,
    figure,
    currencies: []
  };
}

function registerView({ chart, currency }: ReportView, { views }: ChartFile): ChartView {
  const currencies = views.flatMap(({ exportModel }) => exportModel.currency ?? []);
  const view = views.find(({ exportModel }) => exportModel.currency === currency) ?? views[0];
  if (!view) throw new ChartFileError(chart, 'its file has no view');
  return { ...view, figure: undefined, currencies };
}
