import { chartOf } from '$lib/charts';
import { pointsOf } from '$lib/charts/point';
import { chartExportModel } from '$lib/captions/chart-export-model';
import { figureData, type DrawnSize, type FigureData } from '$lib/captions/figure-data';
import { registerFigure, type RegisterFigureData } from '$lib/captions/register/register-figure';
import { companyRows, roundRows, unicornRows } from '$lib/captions/register/register-rows';
import { registerExportModel } from '$lib/captions/register/register-export-model';
import type { ExportModel } from '$lib/captions/export-model';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { drawOnServer, drawRegisterOnServer } from '$lib/scene/draw-on-server';
import { askExchangeRateDocuments } from '$lib/query/questions/exchange-rate-documents';
import { askRegisterCompanies } from '$lib/query/questions/register/register-companies';
import { askRegisterRounds } from '$lib/query/questions/register/register-rounds';
import { askRegisterUnicorns } from '$lib/query/questions/register/register-unicorns';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';

/** An exported view with its figure and its drawings by size. */
export interface Exported<Figure = FigureData> {
  readonly figure: Figure;
  readonly exportModel: ExportModel;
  readonly drawings: Readonly<Partial<Record<DrawnSize, string>>>;
}

const addressOf = (topic: string, id: string, locale: Locale) => {
  const path = languages.find((language) => language.locale === locale)?.path ?? '';
  return `https://innoscope.example/${path}${topic}/#${id}`;
};

/** The export of a chart, over the built tables. */
export async function exportedChart(id: string, locale: Locale): Promise<Exported> {
  const spec = chartOf(id);
  if (!spec) throw new RangeError(`No chart ${id}`);
  const figure = figureData(spec, pointsOf(await querySeriesPoints(run, spec.ask)), locale, drawOnServer);
  return {
    figure,
    exportModel: chartExportModel(figure, addressOf(spec.topic, id, locale)),
    drawings: figure.drawings
  };
}

/** The export of a register chart, one view per currency. */
export async function registerExport(id: string, locale: Locale): Promise<Exported<RegisterFigureData>[]> {
  const spec = registerCharts.find((chart) => chart.id === id);
  if (!spec) throw new RangeError(`No chart of the register ${id}`);
  const rows = {
    companies: async () => companyRows(await askRegisterCompanies(run, locale), locale),
    rounds: async () => roundRows(await askRegisterRounds(run, locale), locale),
    unicorns: async () => unicornRows(await askRegisterUnicorns(run, locale), locale)
  };
  const rates = await askExchangeRateDocuments(run);
  const figure = registerFigure(spec, await rows[spec.rows](), locale, rates, drawRegisterOnServer);
  return figure.views.map((view) => ({
    figure,
    exportModel: registerExportModel(figure, view, addressOf(spec.topic, id, locale)),
    drawings: view.drawings
  }));
}
