import type { ExploreRow } from '$lib/captions/explore-row';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { Sort } from '$lib/query/crossfilter/sql/page-sql';
import { SupersededError } from '$lib/query/engine/errors';
import { makeRow } from './make-row';

/** Asks for rows from an offset on. */
export type RowSource = (offset: number, limit: number, signal: AbortSignal) => Promise<ExploreRow[]>;

/** So many rows are asked for at once, and stand in the page. */
const held = 80;
/** Browsers lay out no element that is much taller: beyond it, a place of the scroll bar stands for many rows. */
const tallest = 8_000_000;

/** The table of rows, of which those in view are asked for and stand in the page. */
export class RowTable {
  onSort: (sort: Sort) => void = () => undefined;
  onNear: () => void = () => undefined;
  onTrouble: (error: unknown) => void = () => undefined;
  readonly #scroll: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #columns: readonly string[];
  #rows = 0;
  #source: RowSource | undefined;
  #running: AbortController | undefined;
  /** The first row that stands in the page, and how far below the top of all. */
  #from = -1;
  #above = 0;

  constructor(
    section: HTMLElement,
    private readonly locale: Locale
  ) {
    this.#scroll = section.querySelector<HTMLElement>('.table .scroll') ?? section;
    this.#scroll.tabIndex = 0;
    this.#table = section.querySelector('table') ?? document.createElement('table');
    const heads = [...this.#table.querySelectorAll<HTMLElement>('th[data-column]')];
    this.#columns = heads.map(({ dataset }) => dataset['column'] ?? '');
    for (const head of heads) if ('sorts' in head.dataset) this.#sortable(head);
    section.querySelector('.table')?.addEventListener('pointerenter', () => this.onNear());
    this.#scroll.addEventListener('focusin', () => this.onNear());
    this.#scroll.addEventListener('scroll', () => void this.#fill(), { passive: true });
  }

  /** Shows what a source gives. @param rows how many there are. */
  async show(rows: number, sort: Sort, source: RowSource): Promise<void> {
    // All rows can be reached from now on.
    this.#scroll.parentElement?.querySelector('.first')?.remove();
    this.#rows = rows;
    this.#source = source;
    this.#from = -1;
    this.#scroll.scrollTop = 0;
    this.#table.ariaRowCount = String(rows + 1);
    for (const head of this.#table.querySelectorAll<HTMLElement>('th[data-column]')) {
      head.ariaSort =
        head.dataset['column'] === sort.column ? (sort.down ? 'descending' : 'ascending') : null;
    }
    await this.#fill();
  }

  #sortable(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.title = t('explore_sort', this.locale, { column: head.textContent ?? '' });
    button.onclick = () =>
      this.onSort({ column: head.dataset['column'] ?? '', down: head.ariaSort === 'ascending' });
    head.replaceChildren(button);
  }

  async #fill(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const height =
      this.#table.tBodies[0]?.querySelector('tr:not(.space)')?.getBoundingClientRect().height || 36;
    const inView = Math.ceil(this.#scroll.clientHeight / height);
    const whole = Math.min(tallest, this.#rows * height);
    const { first, isNear } = this.#firstInView(height, inView, whole);
    const isLoaded = first >= this.#from && first + inView <= this.#from + held;
    const isEnd = this.#from + held >= this.#rows && first >= this.#from;
    if (isNear && (isLoaded || isEnd)) return;
    const { scrollTop } = this.#scroll;
    // No more rows before it than there is room for above.
    const before = Math.min(20, Math.floor(scrollTop / height));
    const from = Math.max(0, Math.min(first - before, this.#rows - held));
    if (from === this.#from && isNear) return;
    this.#running?.abort(new SupersededError());
    const running = new AbortController();
    this.#running = running;
    const above = isNear ? this.#above + (from - this.#from) * height : scrollTop - (first - from) * height;
    try {
      const rows = await source(from, held, running.signal);
      if (this.#running !== running) return;
      this.#from = from;
      this.#above = whole < tallest ? from * height : Math.max(0, above);
      this.#put(rows, from, this.#above, Math.max(0, whole - this.#above - rows.length * height));
    } catch (error) {
      if (!running.signal.aborted) this.onTrouble(error);
    }
  }

  /**
   * The first row in view. Where the bar has no place for every row, whoever scrolls on from the rows that stand there comes to the
   * next ones, and whoever takes the bar elsewhere to those of its place.
   */
  #firstInView(height: number, inView: number, whole: number): { first: number; isNear: boolean } {
    const { scrollTop, clientHeight } = this.#scroll;
    const isFilled = this.#from >= 0;
    if (whole < tallest) return { first: Math.floor(scrollTop / height), isNear: isFilled };
    const last = Math.max(0, this.#rows - inView + 1);
    const next = this.#from + Math.floor((scrollTop - this.#above) / height);
    const isInside = scrollTop > 0 && scrollTop < whole - clientHeight - 1;
    const isNear = isFilled && isInside && next > this.#from - held && next < this.#from + 2 * held;
    if (isNear && next >= 0 && next <= last) return { first: next, isNear };
    return {
      first: Math.round(Math.min(1, scrollTop / Math.max(1, whole - clientHeight)) * last),
      isNear: false
    };
  }

  #put(rows: readonly ExploreRow[], from: number, above: number, below: number): void {
    const made = rows.map((row, index) => makeRow(row, from + index, this.#columns, this.locale));
    const body = this.#table.tBodies[0];
    if (rows.length === 0) {
      const empty = document.createElement('tr');
      const cell = empty.insertCell();
      cell.colSpan = this.#columns.length + 1;
      cell.className = 'nothing';
      cell.textContent = t('explore_empty', this.locale);
      body?.replaceChildren(empty);
    } else body?.replaceChildren(space(above), ...made, space(below));
  }
}

/** Stands for the rows above or below those in the page. */
function space(height: number): HTMLElement {
  const row = document.createElement('tr');
  row.className = 'space';
  row.hidden = height === 0;
  row.style.height = `${height}px`;
  row.setAttribute('aria-hidden', 'true');
  return row;
}
