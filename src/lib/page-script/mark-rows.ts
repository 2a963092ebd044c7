import { expandNoscript } from './expand-noscript';

/** What is said of a mark: the row of the figure's own table that it is drawn from. */
export interface MarkRow {
  readonly key: string;
  readonly line: string;
  /** What it is a figure of, with its date where it has one. */
  readonly name: string;
  readonly figure: string;
  /** The figure with its qualifier as a word, an exact one too: an ear does not see the glyph. */
  readonly spoken: string;
  readonly source: string;
  /** What else is said of the date, where sources differ. */
  readonly more: string;
}

/** The rows of a drawing's figure that have a mark on it, in the order of the table. */
export function markRows(drawing: HTMLElement): MarkRow[] {
  const figure = drawing.closest('article');
  expandNoscript(figure);
  const drawn = new Set<string | undefined>();
  for (const mark of drawing.querySelectorAll<SVGElement>('[data-k]')) drawn.add(mark.dataset['k']);
  // A figure that shows money has a drawing and a body of its table for each currency, with the same keys.
  const { currency } = drawing.dataset;
  const rows = figure?.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]') ?? [];
  return [...rows].filter((row) => drawn.has(row.dataset['k']) && currencyOf(row) === currency).map(markRow);
}

function currencyOf(row: HTMLTableRowElement): string | undefined {
  return row.parentElement?.dataset['currency'];
}

/** The columns of a figure's table, as FigureTableHead.svelte heads them. */
function markRow({ cells, dataset }: HTMLTableRowElement): MarkRow {
  const [what = '', date = '', qualifier = '', stated = '', source = ''] = [...cells].map(({ textContent }) =>
    textContent.trim()
  );
  const { k: key = '', line = '', figure = stated, more = '' } = dataset;
  const spoken = figure.includes(qualifier) ? figure : `${figure}, ${qualifier}`;
  const name = date ? `${what}, ${date}` : what;
  return { key, line, name, figure, spoken, source, more };
}
