import { expandNoscript } from './expand-noscript';

/** The texts of a mark: the row of the figure's table that it is drawn from. */
export interface MarkRow {
  readonly key: string;
  readonly line: string;
  /** What it is a figure of, with its date where it has one. */
  readonly name: string;
  readonly figure: string;
  /** The figure with its qualifier as a word, "exact" included, since a screen reader does not convey the glyph. */
  readonly spoken: string;
  readonly source: string;
  /** The remark on the date, where sources differ. */
  readonly more: string;
}

/** The rows of a figure that have a mark in the drawing, in table order. */
export function markRows(drawing: HTMLElement): MarkRow[] {
  const figure = drawing.closest('article');
  expandNoscript(figure);
  const drawn = new Set<string | undefined>();
  for (const mark of drawing.querySelectorAll<SVGElement>('[data-k]')) drawn.add(mark.dataset['k']);
  // A figure with money has a drawing and a table body for each currency, with the same keys.
  const { currency } = drawing.dataset;
  const rows = figure?.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]') ?? [];
  return [...rows].filter((row) => drawn.has(row.dataset['k']) && currencyOf(row) === currency).map(markRow);
}

function currencyOf(row: HTMLTableRowElement): string | undefined {
  return row.parentElement?.dataset['currency'];
}

/** The columns of a figure's table are those of FigureTableHead.svelte. */
function markRow({ cells, dataset }: HTMLTableRowElement): MarkRow {
  const texts = [...cells].map(({ textContent }) => textContent.trim());
  // A table of exact figures alone has no column of qualifiers.
  if (texts.length < 5) texts.splice(2, 0, '');
  const [what = '', date = '', qualifier = '', stated = '', source = ''] = texts;
  const { k: key = '', line = '', figure = stated, more = '' } = dataset;
  // The separators of $lib/format/punctuation weigh more than this script may.
  const comma = document.documentElement.lang.startsWith('zh') ? '，' : ', ';
  const spoken = figure.includes(qualifier) ? figure : figure + comma + qualifier;
  const name = date ? what + comma + date : what;
  return { key, line, name, figure, spoken, source, more };
}
