import { registerFigure, type RegisterFigureData } from '$lib/figures/register-figure';
import { companyRows, roundRows, unicornRows } from '$lib/figures/register-rows';
import type { Locale } from '$lib/format/locale';
import { drawRegisterOnServer } from '$lib/marks/draw-on-server';
import { askExchangeRateDocuments } from '$lib/query/exchange-rate-documents';
import { askRegisterCompanies } from '$lib/query/register-companies';
import { askRegisterRounds } from '$lib/query/register-rounds';
import { askRegisterUnicorns } from '$lib/query/register-unicorns';
import type { Run } from '$lib/query/run';
import { registerCharts } from '$lib/register';
import type { RegisterRow } from '$lib/register/row';
import type { RegisterSpec } from '$lib/register/spec';

/** Asks for the rows that a chart of the register is made of. */
export async function registerRows(run: Run, { rows }: RegisterSpec, locale: Locale): Promise<RegisterRow[]> {
  switch (rows) {
    case 'companies':
      return companyRows(await askRegisterCompanies(run, locale), locale);
    case 'rounds':
      return roundRows(await askRegisterRounds(run, locale), locale);
    case 'unicorns':
      return unicornRows(await askRegisterUnicorns(run, locale));
  }
}

/** Draws the figures of the register on a page while the site is prerendered. */
export async function registerOnServer(
  run: Run,
  topic: RegisterSpec['topic'],
  locale: Locale
): Promise<RegisterFigureData[]> {
  const rates = await askExchangeRateDocuments(run);
  const figures: RegisterFigureData[] = [];
  for (const spec of registerCharts.filter((chart) => chart.topic === topic))
    figures.push(
      registerFigure(spec, await registerRows(run, spec, locale), locale, rates, drawRegisterOnServer)
    );
  return figures;
}
