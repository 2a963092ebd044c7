import type { ChosenChart } from '$lib/charts/chosen-chart';
import { chartExportModel } from '$lib/captions/chart-export-model';
import type { FigureData } from '$lib/captions/figure-data';
import type { Scene } from '$lib/scene/scene';
import type { Locale } from '$lib/format/locale';
import { noFilters } from '$lib/url-state/filters';
import type { CustomChartView } from '../custom-chart-view';
import { customFigure } from './custom-figure';
import { searchOfChoice } from '$lib/url-state/series-chart';

/**
 * The exports of a custom chart of a series: what it shows, and all lines and years of the same figures.
 * @param address of this chart with its choices.
 */
export function customView<Drawing extends string | Scene>(
  chart: ChosenChart,
  figure: FigureData<Drawing>,
  locale: Locale,
  address: string
): CustomChartView<Drawing> {
  const id = `series-${chart.settled.series.replaceAll('.', '-')}`;
  // A dot shows only the newest figure of its line; the complete download has every figure.
  const spec = { ...chart.spec, mark: chart.spec.mark === 'windows' ? 'windows' : 'line' } as const;
  const all = customFigure({ ...chart, spec, points: chart.whole }, locale, () => '');
  return {
    exportModel: { ...chartExportModel(figure, address), id },
    drawings: figure.drawings,
    whole: { ...chartExportModel(all, address), id },
    search: new URL(address).search,
    filters: noFilters,
    // All settled choices: a report does not know what the series offers.
    built: searchOfChoice(chart.settled)
  };
}
