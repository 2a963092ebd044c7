import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { builtChart, type BuiltChart } from '$lib/charts/built-chart';
import type { ChartChoice } from '$lib/charts/chart-choice';
import type { FigureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { drawInBrowser } from '$lib/scene/draw-in-browser';
import type { Progress } from '$lib/query/engine/engine';
import { keepSearchInLanguages } from '$lib/url-state/keep-search-in-languages';
import { customFigure } from '$lib/custom-charts/series/custom-figure';
import { ignoredBy, searchOfChoice, type IgnoredChoice } from '$lib/custom-charts/series/choice-address';
import { readAddress } from '$lib/custom-charts/read-address';
import { SeriesFigures } from '$lib/custom-charts/series/series-figures';
import { searchOfTable } from '$lib/custom-charts/table/table-address';
import type { TableChoice } from '$lib/custom-charts/table/table-choice';

/** A series that can be charted: its breakdowns, '' for totals. */
export interface OfferedSeries {
  readonly id: SeriesId;
  readonly title: string;
  readonly topic: string;
  readonly by: readonly (Dimension | '')[];
}

/** The chart builder: what is chosen, in the address; the chart of it; what is going on and what went wrong. */
export class SeriesChartState {
  choice = $state.raw<ChartChoice | undefined>();
  /** What is chosen of a table, where a table is charted and no series. */
  table = $state.raw<TableChoice | undefined>();
  chart = $state.raw<BuiltChart | undefined>();
  figure = $state.raw<FigureData<string> | undefined>();
  /** Whether the series that was asked for has nothing to draw. */
  isEmpty = $state(false);
  progress = $state.raw<Progress | undefined>();
  fault = $state.raw<unknown>();
  ignored = $state.raw<readonly IgnoredChoice[]>([]);
  readonly #figures = new SeriesFigures();
  #turn = 0;

  constructor(
    private readonly offered: readonly OfferedSeries[],
    private readonly locale: Locale
  ) {}

  /** Takes the choice from the address; without one the page's own chart stays. */
  read(): void {
    const { table, choice, ignored } = readAddress(location.search);
    const known = this.offered.some(({ id }) => id === choice?.series);
    const unknown = choice && !known ? [{ name: 'series', value: choice.series }] : [];
    this.ignored = [...ignored, ...unknown];
    this.table = table;
    if (choice && known) void this.#show(choice, ignored);
    else this.#leaveSeries();
    keepSearchInLanguages();
  }

  /** A chart of a table: into the address; whoever draws it asks for it. */
  chooseTable(choice: TableChoice): void {
    this.#go(searchOfTable(choice));
    this.ignored = [];
    this.#leaveSeries();
    this.table = choice;
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
      const asked = await this.#figures.get(
        choice.series,
        this.offered.find(({ id }) => id === choice.series)?.by ?? [],
        (progress) => (this.progress = progress)
      );
      if (turn !== this.#turn) return;
      const chart = builtChart(asked, choice);
      // Here and not where it is shown: to draw is to mount components, which nothing that reacts may do.
      this.figure = chart && customFigure(chart, this.locale, drawInBrowser);
      this.isEmpty = chart === undefined;
      this.chart = chart;
      this.ignored = [...ignored, ...(chart ? ignoredBy(chart, choice) : [])];
    } catch (error) {
      if (turn === this.#turn) this.fault = error;
    } finally {
      if (turn === this.#turn) this.progress = undefined;
    }
  }
}
