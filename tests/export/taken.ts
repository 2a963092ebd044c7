import { chartOf } from '$lib/charts';
import { pointsOf } from '$lib/charts/point';
import { chartTakeaway } from '$lib/figures/chart-takeaway';
import { figureData, type DrawnSize, type FigureData } from '$lib/figures/figure-data';
import { registerFigure, type RegisterFigureData } from '$lib/figures/register-figure';
import { companyRows, roundRows, unicornRows } from '$lib/figures/register-rows';
import { registerTakeaway } from '$lib/figures/register-takeaway';
import type { Takeaway } from '$lib/figures/takeaway';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { drawOnServer, drawRegisterOnServer } from '$lib/marks/draw-on-server';
import { askExchangeRateDocuments } from '$lib/query/exchange-rate-documents';
import { askRegisterCompanies } from '$lib/query/register-companies';
import { askRegisterRounds } from '$lib/query/register-rounds';
import { askRegisterUnicorns } from '$lib/query/register-unicorns';
import { askSeriesPoints } from '$lib/query/series-points';
import { run } from '$lib/query/server/run';
import { registerCharts } from '$lib/register';

/** A view as it leaves, with its figure and its drawings by size. */
export interface Taken<Figure = FigureData> {
  readonly figure: Figure;
  readonly takeaway: Takeaway;
  readonly drawings: Readonly<Partial<Record<DrawnSize, string>>>;
}

const addressOf = (topic: string, id: string, locale: Locale) => {
  const path = languages.find((language) => language.locale === locale)?.path ?? '';
  return `https://innoscope.example/${path}${topic}/#${id}`;
};

/** A chart as it leaves, over the built tables. */
export async function taken(id: string, locale: Locale): Promise<Taken> {
  const spec = chartOf(id);
  if (!spec) throw new RangeError(`No chart ${id}`);
  const figure = figureData(spec, pointsOf(await askSeriesPoints(run, spec.ask)), locale, drawOnServer);
  return {
    figure,
    takeaway: chartTakeaway(figure, addressOf(spec.topic, id, locale)),
    drawings: figure.drawings
  };
}

/** A chart of the register as it leaves, a view for each currency. */
export async function takenRegister(id: string, locale: Locale): Promise<Taken<RegisterFigureData>[]> {
  const spec = registerCharts.find((chart) => chart.id === id);
  if (!spec) throw new RangeError(`No chart of the register ${id}`);
  const rows = {
    companies: async () => companyRows(await askRegisterCompanies(run, locale), locale),
    rounds: async () => roundRows(await askRegisterRounds(run, locale), locale),
    unicorns: async () => unicornRows(await askRegisterUnicorns(run, locale))
  };
  const rates = await askExchangeRateDocuments(run);
  const figure = registerFigure(spec, await rows[spec.rows](), locale, rates, drawRegisterOnServer);
  return figure.views.map((view) => ({
    figure,
    takeaway: registerTakeaway(figure, view, addressOf(spec.topic, id, locale)),
    drawings: view.drawings
  }));
}
