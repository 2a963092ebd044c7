import { unpack } from './expand-noscript';

/** What a reader is told of a mark: the row of the figure's own table that stands for it. */
export interface MarkRow {
  readonly key: string;
  readonly line: string;
  readonly what: string;
  readonly date: string;
  readonly figure: string;
  /** The figure with its qualifier as a word, an exact one too: an ear does not see the glyph. */
  readonly spoken: string;
  readonly source: string;
  /** What else is said of the date, where sources differ. */
  readonly more: string;
}

/** The rows of a drawing's figure that have a mark on it, in the order of the table. */
export function markRows(drawing: Element): MarkRow[] {
  const figure = drawing.closest('article');
  unpack(figure);
  const rows = figure?.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]') ?? [];
  // A figure that shows money has a drawing and a body of its table for each currency, with the same keys.
  const currency = drawing.getAttribute('data-currency');
  return [...rows]
    .filter((row) => row.closest('tbody')?.getAttribute('data-currency') === currency)
    .filter((row) => drawing.querySelector(`[data-k="${row.dataset['k'] ?? ''}"]`))
    .map((row) => ({ row, figure: row.dataset['figure'] ?? row.cells[3]?.textContent.trim() ?? '' }))
    .map(({ row, figure }) => ({
      key: row.dataset['k'] ?? '',
      line: row.dataset['line'] ?? '',
      what: row.cells[0]?.textContent ?? '',
      date: row.cells[1]?.textContent ?? '',
      figure,
      spoken: spokenOf(figure, row.cells[2]?.textContent ?? ''),
      source: row.cells[4]?.textContent?.trim() ?? '',
      more: row.dataset['more'] ?? ''
    }));
}

function spokenOf(figure: string, qualifierWord: string): string {
  return figure.includes(qualifierWord) ? figure : `${figure}, ${qualifierWord}`;
}
