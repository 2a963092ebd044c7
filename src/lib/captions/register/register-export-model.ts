import { dataVersion } from '$lib/catalogue/generated/tables';
import type { Cell, RegisterModel } from '$lib/register/model';
import type { RegisterMark } from '$lib/register/spec';
import type { RegisterDocument } from '$lib/register/row';
import type { RegisterFigureData, RegisterView } from './register-figure';
import type { TableRow } from './register-table';
import { operatorRights } from './register-message';
import type { ExportPlot, ExportRow, ExportSource, ExportModel } from '../export-model';

/** The export model of a register chart. @param address of the view; absolute where the host is known. */
export function registerExportModel(
  figure: RegisterFigureData,
  view: RegisterView,
  address: string
): ExportModel {
  const { spec, locale, rates } = figure;
  const { model, words } = view;
  const rows = view.table.map((row, index) => rowOf(row, model.cells[index], model));
  const documents = model.cells.flatMap((cell) => cell.rows.flatMap((row) => row.documents));
  const years = [...new Set(model.cells.flatMap((cell) => cell.rows.flatMap(({ year }) => year ?? [])))];
  return {
    id: spec.id,
    topic: spec.topic,
    locale,
    currency: model.currency,
    title: words.title,
    subtitle: words.subtitle,
    description: words.description,
    note: words.note,
    definitions: [],
    asAt: '',
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    sources: [
      ...new Map([...documents, ...rates].map((one) => [`${one.url} ${one.title}`, sourceOf(one)])).values()
    ],
    rows,
    statements: rows,
    plot: plotOf(model, view.table),
    address,
    dataVersion,
    ...(figure.source && { own: operatorRights(locale) })
  };
}

function rowOf(row: TableRow, cell: Cell | undefined, { currency }: RegisterModel): ExportRow {
  const single = cell?.rows.length === 1 ? cell.rows[0] : undefined;
  const date = row.document ? single?.date : undefined;
  const length = date?.precision === 'day' ? 10 : date?.precision === 'month' ? 7 : 4;
  const counts = !row.document && !cell?.sum;
  return {
    key: row.key,
    what: row.what,
    date: row.date,
    start: '',
    end: date?.on.slice(0, length) ?? '',
    qualifierWord: row.qualifierWord,
    qualifier: cell?.sum?.qualifier ?? cell?.qualifier ?? 'exact',
    value: cell?.sum?.value ?? cell?.value ?? 0,
    unit: counts ? 'count' : (currency ?? 'count'),
    figure: row.figure,
    qualifiedFigure: row.qualifiedFigure,
    source: row.document && sourceOf(row.document),
    locator: '',
    note: row.document ? (single?.note ?? '') : '',
    basis: row.basis,
    relation: 'shown'
  };
}

function sourceOf({ title, publisher, url, language, published, tier }: RegisterDocument): ExportSource {
  return { title, publisher, url, language, published, tier };
}

const stackKinds: Readonly<Partial<Record<RegisterMark, ExportPlot['kind']>>> = {
  'stacked-rows': 'stacked-bars',
  'share-rows': 'share-bars',
  'stacked-years': 'stacked-columns'
};

/**
 * The plot that a slide draws natively: stacks over rows or years, and ranked amounts. Treemaps and dots on a log axis
 * stay pictures.
 */
function plotOf(
  { spec, stacks, lines, cells }: RegisterModel,
  table: readonly TableRow[]
): ExportPlot | undefined {
  const qualifiedFigure = new Map(table.map((row) => [row.key, row.qualifiedFigure]));
  const valueOf = (cell: Cell, at: string) => ({
    at,
    value: cell.value,
    qualifiedFigure: qualifiedFigure.get(cell.key) ?? '',
    qualifier: cell.qualifier,
    date: '',
    run: undefined
  });
  if (spec.mark === 'ranked') {
    const names = new Map(table.map(({ key, what }) => [key, what]));
    const nameOf = (cell: Cell) => names.get(cell.key) ?? '';
    const values = cells.map((cell) => valueOf(cell, nameOf(cell)));
    return { kind: 'bars', categories: cells.map(nameOf), series: [{ name: '', colour: 'blue', values }] };
  }
  const kind = stackKinds[spec.mark];
  if (!kind) return undefined;
  const nameOf = (stack: string) => stacks.find(({ id }) => id === stack)?.name ?? stack;
  const series = lines.map((line) => ({
    name: line.name,
    colour: line.colour,
    values: cells.filter((cell) => cell.line.id === line.id).map((cell) => valueOf(cell, nameOf(cell.stack)))
  }));
  return { kind, categories: stacks.map(({ name }) => name), series };
}
