import type { Currency } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { registerModel, type RegisterModel } from '$lib/register/model';
import type { RegisterDocument, RegisterRow } from '$lib/register/row';
import type { RegisterSpec } from '$lib/register/spec';
import type { Scene } from '$lib/scene/scene';
import { drawnAtSizes, type DrawnSize } from '../figure-data';
import { registerTable, type TableRow } from './register-table';
import { registerWords, type RegisterWords } from './register-words';
import { registerHead, type RegisterHead } from './register-message';
import { sourcedRows } from '../sourced-rows';

/** The currencies of display; the first is the default. */
export const currencies = ['HKD', 'USD', 'CNY'] as const satisfies readonly Currency[];

/** What a register figure shows in one currency, or its only view where it shows no money. */
export interface RegisterView<Drawing extends string | Scene = string | Scene> {
  readonly model: RegisterModel;
  readonly words: RegisterWords;
  readonly table: readonly TableRow[];
  /** The rows to list under each mark, in the order of the table. */
  readonly sourced: readonly (readonly RegisterRow[])[];
  readonly drawings: Readonly<Partial<Record<DrawnSize, Drawing>>>;
}

/** A register figure: one view per currency, or a single one. */
export interface RegisterFigureData<Drawing extends string | Scene = string | Scene> {
  readonly spec: RegisterSpec;
  readonly locale: Locale;
  readonly first: RegisterView<Drawing>;
  readonly views: readonly RegisterView<Drawing>[];
  /** The documents of its exchange rates; empty where it converts nothing. */
  readonly rates: readonly RegisterDocument[];
  /** Source line and address of an operator's register; undefined for the sample. */
  readonly source: RegisterHead['source'];
}

/** Makes a register figure from its rows. @param draw draws the model at a size to SVG text, or makes its scene. */
export function registerFigure<Drawing extends string | Scene>(
  spec: RegisterSpec,
  rows: readonly RegisterRow[],
  locale: Locale,
  rates: readonly RegisterDocument[],
  draw: (model: RegisterModel, size: DrawnSize) => Drawing
): RegisterFigureData<Drawing> {
  const sizes =
    spec.size === 'full' ? (['narrow', 'medium', 'full'] as const) : (['narrow', 'medium'] as const);
  const viewOf = (currency?: Currency): RegisterView<Drawing> => {
    const model = registerModel(spec, rows, locale, currency, captionsOf(spec, locale));
    return {
      model,
      words: registerWords(model),
      table: registerTable(model),
      sourced: model.cells.map((cell) => sourcedRows(cell.rows)),
      drawings: drawnAtSizes(sizes, (size) => draw(model, size))
    };
  };
  // The unicorn lists are public documents, so an operator's register does not change their source.
  const source = spec.rows === 'unicorns' ? undefined : registerHead(locale).source;
  const [firstCurrency, ...otherCurrencies] = currencies;
  const first = viewOf(spec.money ? firstCurrency : undefined);
  const views = [first, ...(spec.money ? otherCurrencies.map(viewOf) : [])];
  return { spec, locale, first, views, rates: spec.money ? rates : [], source };
}

function captionsOf({ mark }: RegisterSpec, locale: Locale): string[] {
  if (mark === 'share-rows') return [t('register_share_n', locale, { n: '#' })];
  if (mark === 'log-dots') return [t('register_log_axis', locale)];
  if (mark !== 'counts-and-money') return [];
  return [t('register_head_rounds', locale), t('register_head_money', locale)];
}
