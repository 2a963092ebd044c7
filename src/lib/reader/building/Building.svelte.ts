import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { builtChart, type BuiltChart } from '$lib/charts/built-chart';
import type { ChartChoice } from '$lib/charts/chart-choice';
import type { FigureData } from '$lib/figures/figure-data';
import type { Locale } from '$lib/format/locale';
import { drawInBrowser } from '$lib/marks/draw-in-browser';
import { pointsOf, type Point } from '$lib/charts/point';
import type { Progress } from '$lib/query/engine';
import { askSeriesPoints } from '$lib/query/series-points';
import { keepSearchInLanguages } from '../keep-search-in-languages';
import { builtFigure } from './built-figure';
import { ignoredBy, parseChoice, searchOfChoice, type IgnoredChoice } from './choice-address';

import { parseTableChoice, searchOfTable } from './table-address';
import type { TableChoice } from './table-choice';

/** A series that can be charted: its breakdowns, '' for totals. */
export interface OfferedSeries {
  readonly id: SeriesId;
  readonly title: string;
  readonly topic: string;
  readonly by: readonly (Dimension | '')[];
}

type Asked = ReadonlyMap<Dimension | '', readonly Point[]>;

/** The chart builder: what is chosen, in the address; the chart of it; what is going on and what went wrong. */
export class Building {
  choice = $state.raw<ChartChoice | undefined>();
  /** What is chosen of a table, where a table is charted and no series. */
  table = $state.raw<TableChoice | undefined>();
  chart = $state.raw<BuiltChart | undefined>();
  figure = $state.raw<FigureData | undefined>();
  /** Whether the series that was asked for has nothing to draw. */
  isEmpty = $state(false);
  progress = $state.raw<Progress | undefined>();
  fault = $state.raw<unknown>();
  ignored = $state.raw<readonly IgnoredChoice[]>([]);
  readonly #asked = new Map<SeriesId, Promise<Asked>>();
  #turn = 0;

  constructor(
    private readonly offered: readonly OfferedSeries[],
    private readonly locale: Locale
  ) {}

  /** Takes the choice from the address; without one the page's own chart stays. */
  read(): void {
    const search = new URLSearchParams(location.search);
    if (search.has('table') && this.#readTable(search)) return;
    const { choice, ignored } = parseChoice(search);
    this.table = undefined;
    const known = this.offered.some(({ id }) => id === choice?.series);
    const unknown = choice && !known ? [{ name: 'series', value: choice.series }] : [];
    this.ignored = [...ignored, ...unknown];
    if (choice && known) void this.#show(choice, ignored);
    else this.#leaveSeries();
  }

  /** A chart of a table: into the address; whoever draws it asks for it. */
  chooseTable(choice: TableChoice): void {
    this.#go(searchOfTable(choice));
    this.ignored = [];
    this.#leaveSeries();
    this.table = choice;
  }

  #readTable(search: URLSearchParams): boolean {
    const { choice, ignored } = parseTableChoice(search);
    if (!choice) return false;
    this.ignored = ignored;
    this.#leaveSeries();
    this.table = choice;
    keepSearchInLanguages();
    return true;
  }

  #leaveSeries(): void {
    this.#turn++;
    this.choice = undefined;
    this.chart = undefined;
    this.progress = undefined;
    this.fault = undefined;
  }

  #go(search: string): void {
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    keepSearchInLanguages();
  }

  /** Another choice: into the address, and drawn. */
  choose(choice: ChartChoice): void {
    this.table = undefined;
    this.#go(searchOfChoice(choice));
    void this.#show(choice, []);
  }

  async #show(choice: ChartChoice, ignored: readonly IgnoredChoice[]): Promise<void> {
    const turn = ++this.#turn;
    this.choice = choice;
    this.fault = undefined;
    keepSearchInLanguages();
    try {
      const asked = await this.#ask(choice.series);
      if (turn !== this.#turn) return;
      const chart = builtChart(asked, choice);
      // Here and not where it is shown: to draw is to mount components, which nothing that reacts may do.
      this.figure = chart && builtFigure(chart, this.locale, drawInBrowser);
      this.isEmpty = chart === undefined;
      this.chart = chart;
      this.ignored = [...ignored, ...(chart ? ignoredBy(chart, choice) : [])];
    } catch (error) {
      if (turn === this.#turn) this.fault = error;
    } finally {
      if (turn === this.#turn) this.progress = undefined;
    }
  }

  /** The figures of a series, asked once in a visit. @throws StartError, LoadError or QueryError; the next call asks anew. */
  #ask(id: SeriesId): Promise<Asked> {
    const known = this.#asked.get(id);
    if (known) return known;
    const asked = this.#fetch(id);
    this.#asked.set(id, asked);
    asked.catch(() => this.#asked.delete(id));
    return asked;
  }

  async #fetch(id: SeriesId): Promise<Asked> {
    this.progress = { step: 'running' };
    const { run } = await import('$lib/query/browser/run');
    const found = new Map<Dimension | '', readonly Point[]>();
    for (const dimension of this.offered.find((one) => one.id === id)?.by ?? ['' as const]) {
      const ask = { series: [id], dimension };
      const progress = (now: Progress): void => void (this.progress = now);
      found.set(dimension, pointsOf(await askSeriesPoints(run, ask, { progress })));
    }
    return found;
  }
}
