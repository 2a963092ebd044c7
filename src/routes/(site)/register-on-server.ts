import { citedDocument } from '$lib/catalogue/cited-document';
import type { DrawnSize } from '$lib/captions/figure-data';
import { registerFigure, type RegisterFigureData } from '$lib/captions/register/register-figure';
import { listedRounds } from '$lib/captions/register/listed-rounds';
import { companyRows, roundRows, unicornRows } from '$lib/captions/register/register-rows';
import type { Locale } from '$lib/format/locale';
import { drawRegisterOnServer } from '$lib/scene/draw-on-server';
import { askExchangeRateDocuments } from '$lib/query/questions/exchange-rate-documents';
import {
  askRegisterCompanies,
  askRegisterCompaniesAlike
} from '$lib/query/questions/register/register-companies';
import {
  askLargestRounds,
  askRegisterRounds,
  askRegisterRoundsAlike
} from '$lib/query/questions/register/register-rounds';
import { askRegisterUnicorns } from '$lib/query/questions/register/register-unicorns';
import type { Run } from '$lib/query/engine/run';
import { cachedQuery } from '$lib/query/engine/cached-query';
import type { RegisterModel } from '$lib/register/model';
import type { RegisterRow } from '$lib/register/row';
import { isLarge } from '$lib/register/size';
import type { RegisterSpec } from '$lib/register/spec';

/**
 * Queries the rows of a register chart.
 * @param large true to merge equal rows, and to read only the shown rounds of a list of the largest.
 */
export function registerRows(
  run: Run,
  { rows, most }: RegisterSpec,
  locale: Locale,
  large = isLarge
): Promise<readonly RegisterRow[]> {
  const key = `register ${rows} ${most ?? 'all'} ${locale} ${large}`;
  return cachedQuery(run, key, () => ask(run, rows, most, locale, large));
}

async function ask(
  run: Run,
  rows: RegisterSpec['rows'],
  most: number | undefined,
  locale: Locale,
  large: boolean
): Promise<readonly RegisterRow[]> {
  switch (rows) {
    case 'companies': {
      const companies = large ? askRegisterCompaniesAlike : askRegisterCompanies;
      return companyRows(await companies(run, locale), locale);
    }
    case 'rounds': {
      if (!large) return roundRows(await askRegisterRounds(run, locale), locale);
      const alike = roundRows(await askRegisterRoundsAlike(run, locale), locale);
      if (most === undefined) return alike;
      return listedRounds(roundRows(await askLargestRounds(run, locale, most), locale), alike);
    }
    case 'unicorns':
      return unicornRows(await askRegisterUnicorns(run, locale), locale);
  }
}

/**
 * Makes the figures of register charts; for prerendering.
 * @param draw draws one at a size to SVG text; a list of titles needs none.
 */
export async function registerOnServer(
  run: Run,
  specs: readonly RegisterSpec[],
  locale: Locale,
  draw: (model: RegisterModel, size: DrawnSize) => string = drawRegisterOnServer
): Promise<RegisterFigureData<string>[]> {
  const rates = (await askExchangeRateDocuments(run)).map((row) => ({
    ...row,
    ...citedDocument(row, locale)
  }));
  const figures: RegisterFigureData<string>[] = [];
  for (const spec of specs)
    figures.push(registerFigure(spec, await registerRows(run, spec, locale), locale, rates, draw));
  return figures;
}
