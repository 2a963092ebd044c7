import type { DrawnSize } from '$lib/figures/figure-data';
import { registerFigure, type RegisterFigureData } from '$lib/figures/register-figure';
import { companyRows, roundRows, unicornRows } from '$lib/figures/register-rows';
import type { Locale } from '$lib/format/locale';
import { drawRegisterOnServer } from '$lib/marks/draw-on-server';
import { askExchangeRateDocuments } from '$lib/query/exchange-rate-documents';
import { askRegisterCompanies } from '$lib/query/register-companies';
import { askRegisterRounds } from '$lib/query/register-rounds';
import { askRegisterUnicorns } from '$lib/query/register-unicorns';
import type { Run } from '$lib/query/run';
import type { RegisterModel } from '$lib/register/model';
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

/**
 * Makes the figures of charts of the register while the site is prerendered.
 * @param draw draws one at a size to SVG text; a list of titles needs none.
 */
export async function registerOnServer(
  run: Run,
  specs: readonly RegisterSpec[],
  locale: Locale,
  draw: (model: RegisterModel, size: DrawnSize) => string = drawRegisterOnServer
): Promise<RegisterFigureData[]> {
  const rates = await askExchangeRateDocuments(run);
  const figures: RegisterFigureData[] = [];
  for (const spec of specs)
    figures.push(registerFigure(spec, await registerRows(run, spec, locale), locale, rates, draw));
  return figures;
}
