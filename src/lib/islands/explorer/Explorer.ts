import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { ExploredId } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { Answer } from '$lib/query/crossfilter/crossfilter';
import type { Selection } from '$lib/query/crossfilter/selection';
import { queryNumbers } from '$lib/query/browser/query-numbers';
import { keepSearchInLanguages } from '$lib/url-state/keep-search-in-languages';
import { addressOf } from './address-of';
import { askRows } from './query-rows';
import { defaultState } from './default-state';
import type { ExploreState } from './explore-state';
import { parseAddress } from './parse-address';
import { RowOrder } from './row-order';
import { StateBar, type Left } from './StateBar';
import { TableLinks } from './TableLinks';
import { TableViews } from './TableViews';
import { viewsIn } from './views-in';

/** The explore page: one state, in the address; the views and the table that show it; the engine behind, when first needed. */
export class Explorer {
  readonly #bar: StateBar;
  readonly #links: TableLinks;
  readonly #order = new RowOrder(placesOf);
  /** Made when a table is first shown: a page opens with one of them. */
  readonly #views = new Map<ExploredId, TableViews>();
  #state: ExploreState = defaultState({ id: 'companies', byPlace: false });
  #rested: ExploreState = this.#state;
  readonly #before: ExploreState[] = [];
  /** What the filters leave, and whether a later move is on its way. */
  #left: Left;
  #turn = 0;

  constructor(
    private readonly page: HTMLElement,
    private readonly tables: ReadonlyMap<ExploredId, ExploredData>,
    private readonly locale: Locale
  ) {
    this.#bar = new StateBar(page, locale);
    this.#links = new TableLinks((progress) => this.#bar.progress(progress));
    this.#left = this.#everything();
    this.#bar.onDrop = (place) => this.#drop(place);
    this.#bar.onReset = () => void this.#set({ ...this.#state, filters: [] });
    this.#bar.onUndo = () => {
      const last = this.#before.pop();
      if (last) void this.#set(last, { undo: true });
    };
    page.addEventListener('change', (event) => this.#switch(event.target));
    addEventListener('popstate', () => this.read());
  }

  /** Takes the state from the address. */
  read(): void {
    const { state, ignored } = parseAddress(new URLSearchParams(location.search), this.tables);
    this.#bar.ignored(ignored);
    void this.#set(state, { keep: true });
  }

  get #data(): ExploredData {
    const data = this.tables.get(this.#state.id);
    if (!data) throw new RangeError(`The page has no table ${this.#state.id}`);
    return data;
  }

  get #shown(): TableViews {
    const { id } = this.#state;
    const shown = this.#views.get(id) ?? this.#make(id);
    this.#views.set(id, shown);
    return shown;
  }

  #make(id: ExploredId): TableViews {
    const section = this.page.querySelector<HTMLElement>(`#${id}`) ?? this.page;
    const views = new TableViews(section, this.#data, this.locale, {
      near: (place) => void this.#near(place),
      move: (place, selection) => this.#move(place, selection),
      done: () => void this.#done()
    });
    views.table.onSort = (sort) => void this.#set({ ...this.#state, sort });
    views.table.onNear = () => void this.#near(undefined);
    views.table.onTrouble = (error) =>
      this.#bar.alert(t('explore_rows_failed', this.locale, { reason: reasonOf(error) }));
    return views;
  }

  /** Starts the engine and counts ahead for a view that will move next; without one only the table wants rows. */
  async #near(place: number | undefined): Promise<void> {
    const { id, currency } = this.#state;
    const isFirst = !this.#links.has(id, currency);
    try {
      const { crossfilter } = await this.#links.get(this.#data, currency);
      if (id !== this.#state.id || currency !== this.#state.currency) return;
      if (place !== undefined) await crossfilter.prepare(place, this.#all());
      if (isFirst) this.#rows();
    } catch (error) {
      this.#fail(error);
    }
  }

  #move(place: number, selection: Selection | undefined): void {
    const ready = this.#links.ready(this.#state.id, this.#state.currency);
    this.#state = { ...this.#state, filters: this.#all().with(place, selection) };
    const answer = ready?.crossfilter.move(place, selection);
    if (answer) this.#draw(answer);
    else void this.#catchUp();
  }

  /** Draws the state by way of the worker, where no cube was at hand. @returns whether it is still wanted. */
  async #catchUp(): Promise<boolean> {
    const turn = ++this.#turn;
    const { id, currency } = this.#state;
    this.#shown.wait(true);
    try {
      const { crossfilter } = await this.#links.get(this.#data, currency);
      if (turn !== this.#turn || id !== this.#state.id) return false;
      const answer = await crossfilter.set(this.#all());
      if (turn !== this.#turn || id !== this.#state.id) return false;
      this.#draw(answer);
      return true;
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
      return false;
    } finally {
      if (turn === this.#turn) for (const views of this.#views.values()) views.wait(false);
    }
  }

  #draw({ counts, sums, n, sum }: Answer): void {
    this.#left = { n, sum };
    this.#shown.draw(counts, sums);
    this.#bar.count(this.#left, this.#state.currency, this.#data);
  }

  async #done(): Promise<void> {
    if (addressOf(this.#state, this.#data) === addressOf(this.#rested, this.#data)) return;
    await this.#set(this.#state);
  }

  /** Takes a state that rests: into the address, the views, the chips and the table. */
  async #set(next: ExploreState, how: { keep?: boolean; undo?: boolean } = {}): Promise<void> {
    const before = this.#rested;
    this.#state = next;
    this.#rested = next;
    const search = addressOf(next, this.#data);
    if (!how.keep) {
      if (!how.undo) this.#before.push(before);
      if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
      this.#bar.ignored([]);
    }
    keepSearchInLanguages();
    this.#controls();
    const asked = this.#links.has(next.id, next.currency);
    // The page came with it: nothing to ask.
    if (!asked && isWhole(next, this.#data)) {
      this.#left = this.#everything();
      this.#shown.restore();
    } else if (!(await this.#catchUp())) return;
    this.#bar.rest(next, this.#data, this.#left, this.#before.length > 0);
    if (asked || !isWhole(next, this.#data)) this.#rows();
  }

  #controls(): void {
    const { id, currency, measure } = this.#state;
    const chosen: readonly string[] = [id, currency, measure];
    for (const input of this.page.querySelectorAll<HTMLInputElement>('.bar input'))
      input.checked = chosen.includes(input.value);
    this.#shown.show(this.#state);
  }

  #rows(): void {
    const state = this.#state;
    const data = this.#data;
    void this.#shown.table.show(this.#left.n, state.sort, (offset, limit, signal) =>
      askRows(state, data, this.locale, {
        offset,
        limit,
        signal,
        told: (step) => this.#bar.progress(step),
        order: this.#order
      })
    );
  }

  /** What the whole table holds, as the page brought it. */
  #everything(): Left {
    const { rows } = this.#data;
    const sums = viewsIn(this.#data, this.#state.currency)[0]?.sums[this.#state.currency] ?? [];
    return { n: rows, sum: sums.reduce((sum, bar) => sum + bar, 0) };
  }

  #drop(place: number): void {
    const filters = this.#all().with(place, undefined);
    void this.#set({ ...this.#state, filters });
  }

  /** A filter for every view, undefined where there is none. */
  #all(): (Selection | undefined)[] {
    return this.#shown.views.map((_, place) => this.#state.filters[place]);
  }

  #switch(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name === 'rows') {
      const id = [...this.tables.keys()].find((known) => known === value);
      const data = id && this.tables.get(id);
      if (data) void this.#set(defaultState(data));
    }
    if (name === 'measure') void this.#set({ ...this.#state, measure: value === 'sum' ? 'sum' : 'rows' });
    if (name !== 'currency') return;
    const currency = this.#data.currencies.find((known) => known === value) ?? 'HKD';
    // A range of amounts means nothing in another currency.
    const filters = this.#all().map((one, place) =>
      this.#shown.views[place]?.kind === 'money' ? undefined : one
    );
    void this.#set({ ...this.#state, currency, filters });
  }

  /** The charts go back to what the page came with, and say why. */
  #fail(error: unknown): void {
    this.#state = { ...this.#state, filters: [] };
    this.#rested = this.#state;
    this.#controls();
    this.#shown.restore();
    this.#left = this.#everything();
    this.#bar.rest(this.#state, this.#data, this.#left, false);
    this.#bar.alert(t('explore_failed', this.locale, { reason: reasonOf(error) }));
  }
}

/** A column of places, as the engine sorted them. */
const placesOf: ConstructorParameters<typeof RowOrder>[0] = async (sql, parameters, options) =>
  (await queryNumbers(sql, parameters, options)).values[0] ?? [];

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Whether nothing filters or sorts: the page holds all that is shown then, in every currency. */
function isWhole({ sort, filters }: ExploreState, data: ExploredData): boolean {
  const start = defaultState(data).sort;
  return sort.column === start.column && sort.down === start.down && !filters.some(Boolean);
}
