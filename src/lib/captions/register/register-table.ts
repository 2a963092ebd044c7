import { punctuation } from '$lib/format/punctuation';
import { ownRegister } from '$lib/catalogue/generated/register';
import { formatDate } from '$lib/format/date';
import { formatFigure, shownQualifier } from '$lib/format/figure';
import { threeDigits } from '$lib/format/stated-decimal';
import { formatQuantity } from '$lib/format/units/quantity';
import { qualifierWord } from '$lib/format/qualifier-word';
import { t } from '$lib/i18n/t';
import { isRows, isYearly, type Cell, type RegisterModel } from '$lib/register/model';
import type { RegisterDocument } from '$lib/register/row';
import { statedAmount } from './register-words';
import { registerDate, registerMessage } from './register-message';

/** A row of the table under a register chart: one mark, in words. */
export interface TableRow {
  /** The key of its mark. */
  readonly key: string;
  readonly line: string;
  readonly what: string;
  readonly date: string;
  readonly qualifierWord: string;
  /** The figure without its qualifier, then with it. */
  readonly figure: string;
  readonly qualifiedFigure: string;
  /** Set where the row is a single round. */
  readonly document: RegisterDocument | undefined;
  /** What the figure rests on: the stated amount and the exchange rate, or numbers of rows and documents. */
  readonly basis: string;
}

/** The table of a register chart: one row per mark, in drawing order. */
export function registerTable(model: RegisterModel): TableRow[] {
  return model.cells.map((cell) => {
    const [row] = cell.rows;
    const single = model.spec.mark === 'ranked' || model.spec.mark === 'log-dots';
    return single && row?.stated ? roundRow(cell, model) : countRow(cell, model);
  });
}

function roundRow(cell: Cell, model: RegisterModel): TableRow {
  const { key, rows, value, qualifier } = cell;
  const { locale, currency = 'HKD' } = model;
  const [row] = rows;
  const figure = { value, qualifier, unit: currency };
  const stated = row?.stated;
  const rate =
    stated && stated.currency !== currency
      ? t('register_rate', locale, { stated: statedAmount(row, locale), year: row.year ?? '' })
      : t('register_as_stated', locale);
  return {
    key,
    line: lineOf(cell, model),
    what: [row?.name ?? '', row?.stage ?? ''].join(punctuation[locale].comma),
    date: row?.date ? formatDate(row.date.on, row.date.precision, locale, 'short') : '',
    qualifierWord: qualifierWord(shownQualifier(figure, threeDigits), locale),
    figure: formatQuantity(value, currency, locale, threeDigits),
    qualifiedFigure: formatFigure(figure, locale, threeDigits),
    document: row?.documents[0],
    basis: rate
  };
}

function countRow(cell: Cell, model: RegisterModel): TableRow {
  const { key, line, stack, rows, value, sum } = cell;
  const { locale, currency, spec, stacks } = model;
  const within = isRows(spec) ? stacks.find(({ id }) => id === stack)?.name : undefined;
  const documents = new Set(rows.flatMap((row) => row.documents.map(({ url, title }) => `${url} ${title}`)))
    .size;
  const counted = { count: value, documents };
  const basis = (spec.rows === 'unicorns' ? t : registerMessage)(
    `register_basis_${spec.rows}`,
    locale,
    counted
  );
  const shown = {
    key,
    line: lineOf(cell, model),
    what: within ? within + punctuation[locale].comma + line.name : line.name,
    document: undefined
  };
  const date = isYearly(spec) ? dateOf(stack, model) : spanOf(rows, model);
  if (!sum || !currency) {
    const figure = formatQuantity(value, 'count', locale);
    return {
      ...shown,
      date,
      qualifierWord: qualifierWord('exact', locale),
      figure,
      qualifiedFigure: figure,
      basis
    };
  }
  return {
    ...shown,
    date,
    qualifierWord: qualifierWord(shownQualifier({ ...sum, unit: currency }, threeDigits), locale),
    figure: formatQuantity(sum.value, currency, locale, { ...threeDigits, rounding: 'down' }),
    qualifiedFigure: formatFigure({ ...sum, unit: currency }, locale, threeDigits),
    basis
  };
}

/** For the keyboard: single marks form one line, grouped marks one line per colour. */
const lineOf = ({ line }: Cell, { spec }: RegisterModel) =>
  isRows(spec) || spec.mark === 'stacked-years' || spec.mark === 'year-panels' || spec.mark === 'log-dots'
    ? line.id
    : '';

const dateOf = (year: string, { locale }: RegisterModel) => formatDate(year, 'year', locale, 'short');

/**
 * The years of the rounds. For companies: the date of an operator's register, or the years in which the documents of
 * our sample, which has no date, were published.
 */
function spanOf(rows: Cell['rows'], { locale, spec }: RegisterModel): string {
  if (spec.rows === 'companies' && ownRegister) return registerDate(ownRegister, locale);
  const years = rows
    .flatMap((row) => (spec.rows === 'rounds' ? [row.year ?? 0] : row.documents.map(publishedIn)))
    .filter((year) => year > 0);
  if (years.length === 0) return t('register_undated', locale);
  const from = Math.min(...years);
  const to = Math.max(...years);
  const span = from === to ? String(from) : `${from}–${to}`;
  return spec.rows === 'rounds' ? span : t('register_documents_of', locale, { span });
}

const publishedIn = ({ published }: RegisterDocument) => Number(published.slice(0, 4));
