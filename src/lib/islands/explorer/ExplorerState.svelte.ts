import type { Currency } from '$lib/catalogue/generated/rows';
import type { Answer } from '$lib/query/crossfilter/crossfilter';
import type { Filters, Selection } from '$lib/query/crossfilter/selection';
import type { Sort } from '$lib/query/crossfilter/sql/page-sql';
import type { Progress } from '$lib/query/engine/engine';
import type { ExploreAddress } from '$lib/url-state/explore-address';
import type { Ignored } from '$lib/url-state/search-codec';
import type { ExploreState, Measure } from '$lib/url-state/explore-state';
import { CurrentLink } from './sources/current-link';
import type { ExploredSource } from './sources/explored-source';
import { TableViews } from './TableViews.svelte';

/** What the filters leave: the number of rows, and their sum where they hold money. */
export interface Left {
  readonly n: number;
  readonly sum: number;
}

/** An error of the counts, or only of the rows below them. */
export interface ExplorerError {
  readonly of: 'counts' | 'rows';
  readonly cause: unknown;
}

/** How a state came about, and so whether it can be undone. */
type Step = 'new' | 'undone' | 'addressed';

/**
 * What is explored and how it is filtered, with undo. The register's state is in the address, a local file's is not.
 * The engine starts when a view first needs it.
 */
export class ExplorerState {
  /** The settled filters, as the address, the chips and the rows show them. */
  rested = $state.raw<ExploreState>() as ExploreState;
  /** What the filters leave now. */
  left = $state.raw<Left>() as Left;
  /** What the settled filters leave, for screen readers; undefined before the first answer. */
  spoken = $state.raw<Left>();
  progress = $state.raw<Progress>();
  error = $state.raw<ExplorerError>();
  ignored = $state.raw<readonly Ignored[]>([]);
  canUndo = $state(false);
  readonly tables: readonly TableViews[];
  readonly #link: CurrentLink;
  readonly #before: ExploreState[] = [];
  /** The current state, also while a brush moves. */
  #now: ExploreState;
  /** Incremented for every awaited answer, so that late answers are recognised. */
  #turn = 0;

  /** @param address undefined where the state has no address. */
  constructor(
    sources: readonly [ExploredSource, ...ExploredSource[]],
    private readonly address?: ExploreAddress
  ) {
    this.tables = sources.map((source) => new TableViews(source));
    this.#now = sources[0].start;
    this.rested = this.#now;
    this.left = this.#everything();
    this.#link = new CurrentLink((progress) => {
      this.error = undefined;
      this.progress = progress;
    });
  }

  /** The explored table. @throws RangeError where the state names no table. */
  get table(): TableViews {
    return this.#tableOf(this.#now.id);
  }

  /** Reads the state from the address. */
  read(): void {
    if (!this.address) return;
    const { state, ignored } = this.address.read(location.search);
    this.ignored = ignored;
    void this.#set(state, 'addressed');
  }

  /** Starts the engine, and counts ahead for the view that will move next; without one only the table needs rows. */
  async prepare(place?: number): Promise<void> {
    const { id, currency } = this.#now;
    const isFirst = !this.#link.has(id, currency);
    try {
      const { crossfilter } = await this.#link.get(this.table.source, currency);
      if (id !== this.#now.id || currency !== this.#now.currency) return;
      if (place !== undefined) await crossfilter.prepare(place, this.#filters);
      if (isFirst) this.#showRows();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Follows a moving selection: the counts that the engine has prepared are drawn at once. */
  move(place: number, selection: Selection | undefined): void {
    const ready = this.#link.ready(this.#now.id, this.#now.currency);
    this.table.move(place, selection);
    this.#now = { ...this.#now, filters: this.table.filters };
    const answer = ready?.crossfilter.move(place, selection);
    if (answer) this.#draw(answer);
    else void this.#catchUp();
  }

  /** Settles a view that has moved. */
  rest(): void {
    if (JSON.stringify(this.#filters) !== JSON.stringify(this.#allOf(this.rested))) void this.#set(this.#now);
  }

  async drop(place: number): Promise<void> {
    await this.#set({ ...this.#now, filters: this.#filters.with(place, undefined) });
  }

  async reset(): Promise<void> {
    await this.#set({ ...this.#now, filters: [] });
  }

  async undo(): Promise<void> {
    const last = this.#before.pop();
    if (last) await this.#set(last, 'undone');
  }

  sort(sort: Sort): void {
    void this.#set({ ...this.#now, sort });
  }

  /** Explores another table from its initial state. */
  open(id: string): void {
    void this.#set(this.#tableOf(id).source.start);
  }

  setMeasure(measure: Measure): void {
    void this.#set({ ...this.#now, measure });
  }

  /** Drops a range of amounts, which means nothing in another currency. */
  setCurrency(currency: Currency): void {
    const { views } = this.table;
    const filters = this.#filters.map((selection, at) =>
      views[at]?.kind === 'money' ? undefined : selection
    );
    void this.#set({ ...this.#now, currency, filters });
  }

  failRows(cause: unknown): void {
    this.error = { of: 'rows', cause };
  }

  close(): void {
    this.#link.close();
  }

  /** Settles a state: in the address, the views, the chips and the rows. */
  async #set(next: ExploreState, step: Step = 'new'): Promise<void> {
    if (step === 'new') this.#before.push(this.rested);
    this.#now = next;
    this.rested = next;
    this.canUndo = this.#before.length > 0;
    this.error = undefined;
    if (step !== 'addressed') this.#writeAddress();
    this.table.show(next);
    const isAsked = this.#link.has(next.id, next.currency);
    // The server rendered all rows, so no query is needed.
    if (!isAsked && this.#isWhole(next)) {
      this.left = this.#everything();
      this.table.restore();
    } else if (!(await this.#catchUp())) return;
    this.spoken = this.left;
    if (isAsked || !this.#isWhole(next)) this.#showRows();
  }

  #writeAddress(): void {
    const search = this.address?.write(this.rested);
    if (search === undefined) return;
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    this.ignored = [];
  }

  /** Draws the state through the worker, where nothing was counted ahead. @returns whether the answer is still current. */
  async #catchUp(): Promise<boolean> {
    const turn = ++this.#turn;
    const { table } = this;
    const { id, currency } = this.#now;
    table.isBusy = true;
    try {
      const { crossfilter } = await this.#link.get(table.source, currency);
      if (turn !== this.#turn || id !== this.#now.id) return false;
      const answer = await crossfilter.set(this.#filters);
      if (turn !== this.#turn || id !== this.#now.id) return false;
      this.#draw(answer);
      return true;
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
      return false;
    } finally {
      if (turn === this.#turn) for (const shown of this.tables) shown.isBusy = false;
    }
  }

  #draw({ counts, sums, n, sum }: Answer): void {
    this.left = { n, sum };
    this.table.draw(counts, sums);
  }

  #showRows(): void {
    this.table.asked = { state: this.#now, rows: this.left.n };
  }

  /** Resets the charts to what the server rendered. */
  #fail(cause: unknown): void {
    this.#now = { ...this.#now, filters: [] };
    this.rested = this.#now;
    this.#before.length = 0;
    this.canUndo = false;
    this.table.show(this.#now);
    this.table.restore();
    this.left = this.#everything();
    this.spoken = this.left;
    this.progress = undefined;
    this.error = { of: 'counts', cause };
  }

  get #filters(): Filters {
    return this.#allOf(this.#now);
  }

  /** One filter per view, undefined where it has none. */
  #allOf({ filters }: ExploreState): (Selection | undefined)[] {
    return this.table.views.map((_, at) => filters[at]);
  }

  #tableOf(id: string): TableViews {
    const table = this.tables.find(({ source }) => source.id === id);
    if (!table) throw new RangeError(`The page has no table ${id}`);
    return table;
  }

  /** The counts of the whole table, as the server rendered them. */
  #everything(): Left {
    const { views, source } = this.table;
    const sums = views[0]?.sums[this.#now.currency] ?? [];
    return { n: source.rows, sum: sums.reduce((sum, bar) => sum + bar, 0) };
  }

  /** True where nothing filters or sorts: then the page has all counts, in every currency. */
  #isWhole({ sort, filters }: ExploreState): boolean {
    const { start } = this.table.source;
    const isSorted = sort.column !== start.sort.column || sort.down !== start.sort.down;
    return !isSorted && !filters.some(Boolean);
  }
}
