import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { localTables } from '$lib/local-files/local-tables';
import { queryNumbers } from '$lib/query/browser/query-numbers';
import { startEngine } from '$lib/query/browser/engine';
import { binnedOf } from '$lib/query/crossfilter/binned';
import { binnedSql } from '$lib/query/crossfilter/sql/binned-sql';
import { Crossfilter, type Answer as Counted } from '$lib/query/crossfilter/crossfilter';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import { openCubeWorker } from '$lib/query/crossfilter/open-cube-worker';
import { passingRowsSql } from '$lib/query/crossfilter/sql/passing-rows-sql';
import type { Selection } from '$lib/query/crossfilter/selection';
import type { Progress } from '$lib/query/engine/engine';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import { runQuery } from '$lib/query/ad-hoc/run-query';
import type { OfferedTable } from '$lib/charts/offered-table';
import { ChoiceList } from './ChoiceList';
import type { LinkedView } from './linked-view';
import { ownViews } from './local-views';
import { RangeBrush } from './RangeBrush';
import { selectionWords } from './selection-words';

type Filters = readonly (Selection | undefined)[];

/** So many of the rows that pass are shown, of which those in view stand in the page; the console has all. */
const shown = 10_000;

/** Linked views over a table of the reader's: the same cubes as those of the register, made of its columns. */
export class OwnLinks {
  views = $state.raw<readonly ExploredViewData[]>([]);
  rows = $state.raw<QueryResult | undefined>();
  /** Rows that pass every filter. */
  left = $state(0);
  isFiltered = $state(false);
  /** What is filtered by where the views rest, in words, each with the place of its view. */
  chips = $state.raw<readonly { readonly place: number; readonly text: string }[]>([]);
  canUndo = $state(false);
  opened = $state(false);
  progress = $state.raw<Progress | undefined>();
  fault = $state.raw<unknown>();
  #sql = '';
  #drawn: readonly LinkedView[] = [];
  #filters: Filters = [];
  #rested: Filters = [];
  readonly #before: Filters[] = [];
  #crossfilter: Crossfilter | undefined;
  #controller = new AbortController();
  #ended: () => void = () => undefined;

  constructor(
    private readonly table: OfferedTable,
    private readonly locale: Locale
  ) {}

  /** Looks at the columns, and hands the bins of all rows to the worker that counts. */
  async open(): Promise<void> {
    const { signal } = this.#controller;
    const progress = (now: Progress) => (this.progress = now);
    this.left = this.table.rows;
    try {
      progress({ step: 'running' });
      const engine = await startEngine({ signal, progress });
      const { rows, views } = await ownViews(engine, this.table, this.locale);
      if (views.length > 0) {
        const dimensions = views.map(({ dimension }) => dimension);
        const numbers = await queryNumbers(binnedSql(rows, dimensions), [], { signal, progress });
        const { source, close } = openCubeWorker(binnedOf(numbers), dimensions);
        if (signal.aborted) return close();
        this.#ended = close;
        this.#crossfilter = new Crossfilter(dimensions, source);
      }
      this.#sql = rows;
      this.#filters = views.map(() => undefined);
      this.views = views;
      this.opened = true;
      void this.#ask();
    } catch (error) {
      if (!signal.aborted) this.fault = error;
    } finally {
      this.progress = undefined;
    }
  }

  /** Makes the views work that stand in a part of the page now. */
  attach(section: HTMLElement): void {
    this.#drawn = this.views.map((view, place) => {
      const own = section.querySelector<HTMLElement>(`[data-view="${view.id}"]`) ?? section;
      const events = {
        near: () => void this.#crossfilter?.prepare(place, this.#filters),
        move: (selection: Selection | undefined) => this.#move(place, selection),
        done: () => this.#rest()
      };
      return view.kind === 'categories'
        ? new ChoiceList(own, view, this.locale, events)
        : new RangeBrush(own, view, 'HKD', this.locale, events);
    });
    this.#drawn.forEach((view, place) => view.draw(this.views[place]?.counts ?? [], undefined));
  }

  async drop(place: number): Promise<void> {
    await this.#take(this.#filters.with(place, undefined));
  }

  async reset(): Promise<void> {
    await this.#take(this.views.map(() => undefined));
  }

  async undo(): Promise<void> {
    const last = this.#before.pop();
    if (last) await this.#take(last, false);
  }

  close(): void {
    this.#controller.abort();
    this.#ended();
  }

  /** Takes filters that no view was moved to; they can be taken back where they are `remembered`. */
  async #take(filters: Filters, remembered = true): Promise<void> {
    if (remembered) this.#before.push(this.#rested);
    this.#drawn.forEach((view, place) => view.show(filters[place]));
    await this.#set(filters);
    this.#settle();
  }

  /** A view that was moved rests. */
  #rest(): void {
    if (JSON.stringify(this.#filters) === JSON.stringify(this.#rested)) return;
    this.#before.push(this.#rested);
    this.#settle();
  }

  #settle(): void {
    this.#rested = this.#filters;
    this.#drawn.forEach((view, place) => view.show(this.#filters[place]));
    this.canUndo = this.#before.length > 0;
    this.chips = this.views.flatMap((view, place) => {
      const selection = this.#filters[place];
      if (!selection) return [];
      const what = selectionWords(view, selection, 'HKD', this.locale);
      return [{ place, text: t('explore_chip', this.locale, { view: view.name ?? view.id, what }) }];
    });
    void this.#ask();
  }

  #move(place: number, selection: Selection | undefined): void {
    this.#filters = this.#filters.with(place, selection);
    this.isFiltered = this.#filters.some(Boolean);
    const answer = this.#crossfilter?.move(place, selection);
    if (answer) this.#draw(answer);
    else void this.#set(this.#filters);
  }

  async #set(filters: Filters): Promise<void> {
    this.#filters = filters;
    this.isFiltered = filters.some(Boolean);
    const answer = await this.#crossfilter?.set(filters);
    if (answer && this.#filters === filters) this.#draw(answer);
  }

  #draw({ counts, n }: Counted): void {
    this.left = n;
    this.#drawn.forEach((view, place) => view.draw(counts[place] ?? [], undefined));
  }

  /** The first of the rows that pass, as they stand in the reader's table. */
  async #ask(): Promise<void> {
    const { signal } = this.#controller;
    const filters = this.#filters;
    const columns = localTables.list().find(({ name }) => name === this.table.name)?.columns ?? [];
    const names = columns.map(({ name }) => name);
    const dimensions = this.views.map(({ dimension }) => dimension);
    const sql = passingRowsSql(this.#sql, names, dimensions, filters, shown);
    try {
      const rows = await runQuery({ sql, start: 0 }, { signal, own: localTables.sources() });
      if (this.#filters === filters) this.rows = rows;
    } catch (error) {
      if (!signal.aborted) this.fault = error;
    }
  }
}
