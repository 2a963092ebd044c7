import { base } from '$app/paths';
import { chartFileFormat, type ChartFile } from '$lib/captions/chart-file';
import { chartExportModel } from '$lib/captions/chart-export-model';
import { registerExportModel } from '$lib/captions/register/register-export-model';
import type { Language } from '$lib/i18n/locales';
import { run } from '$lib/query/server/run';
import { askedPoints } from '../../figures-on-server';
import { chartFigure } from './chart-figure';
import { chartRange } from './chart-range';

/**
 * The export model of a chart with its drawings; for prerendering.
 * @param origin of the host that the build names, such as "https://example.org".
 * @returns undefined where there is no such chart.
 */
export async function chartExport(
  id: string,
  { locale, path }: Language,
  origin: string
): Promise<ChartFile | undefined> {
  const chart = await chartFigure(id, locale);
  if (!chart) return undefined;
  const address = `${origin}${base}/${path}charts/${id}/`;
  if (chart.kind === 'register') {
    const views = chart.figure.views.map((view) => ({
      exportModel: registerExportModel(chart.figure, view, address),
      drawings: view.drawings
    }));
    return { format: chartFileFormat, kind: 'register', locale, views, points: [], range: undefined };
  }
  const { figure } = chart;
  return {
    format: chartFileFormat,
    kind: 'series',
    locale,
    views: [{ exportModel: chartExportModel(figure, address), drawings: figure.drawings }],
    points: await askedPoints(run, figure.model.spec.ask),
    range: chartRange(figure)
  };
}
