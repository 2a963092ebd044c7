import type { BuiltChart } from '$lib/charts/built-chart';
import { chartExportModel } from '$lib/captions/chart-export-model';
import type { FigureData } from '$lib/captions/figure-data';
import type { Scene } from '$lib/scene/scene';
import type { Locale } from '$lib/format/locale';
import { noFilters } from '$lib/url-state/filters';
import type { CustomChartView } from '../custom-chart-view';
import { customFigure } from './custom-figure';
import { searchOfChoice } from '$lib/url-state/series-chart';

/**
 * What leaves of a custom chart of a series: what it shows, and all lines and years of the same figures.
 * @param address that shows this very chart.
 */
export function customView<Drawing extends string | Scene>(
  chart: BuiltChart,
  figure: FigureData<Drawing>,
  locale: Locale,
  address: string
): CustomChartView<Drawing> {
  const id = `series-${chart.settled.series.replaceAll('.', '-')}`;
  // A dot stands for the newest figure of its line; a download of all has every figure.
  const spec = { ...chart.spec, mark: chart.spec.mark === 'windows' ? 'windows' : 'line' } as const;
  const all = customFigure({ ...chart, spec, points: chart.whole }, locale, () => '');
  return {
    exportModel: { ...chartExportModel(figure, address), id },
    drawings: figure.drawings,
    whole: { ...chartExportModel(all, address), id },
    search: new URL(address).search,
    filters: noFilters,
    // All that was settled: a report does not know what this series offers.
    built: searchOfChoice(chart.settled)
  };
}
