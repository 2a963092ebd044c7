import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import type { FigureData } from '$lib/captions/figure-data';
import { chosenChart, type ChosenChart } from '$lib/charts/chosen-chart';
import type { ChartChoice } from '$lib/charts/chart-choice';
import { ignoredBy } from '$lib/custom-charts/series/ignored-by';
import type { Ignored } from '$lib/url-state/search-codec';
import { customFigure } from '$lib/custom-charts/series/custom-figure';
import { SeriesFigures } from '$lib/custom-charts/series/series-figures';
import type { Locale } from '$lib/format/locale';
import type { Progress } from '$lib/query/engine/engine';
import { chartScene } from '$lib/scene/scenes/chart-scene';

/** A series to chart, with its breakdowns; '' for totals. */
export interface OfferedSeries {
  readonly id: SeriesId;
  readonly title: string;
  readonly topic: string;
  readonly by: readonly (Dimension | '')[];
}

/** The chart of a series: the choice, the drawing, the progress and the error. */
export class SeriesChartState {
  choice = $state.raw<ChartChoice | undefined>();
  chart = $state.raw<ChosenChart | undefined>();
  figure = $state.raw<FigureData | undefined>();
  /** Whether the chosen series has nothing to draw. */
  isEmpty = $state(false);
  progress = $state.raw<Progress | undefined>();
  error = $state.raw<unknown>();
  /** The parts of the choice that the series cannot satisfy. */
  ignored = $state.raw<readonly Ignored[]>([]);
  readonly #figures = new SeriesFigures();
  #turn = 0;

  constructor(
    private readonly offered: readonly OfferedSeries[],
    private readonly locale: Locale
  ) {}

  /** Clears the choice of a series. */
  leave(): void {
    this.#turn++;
    this.choice = undefined;
    this.chart = undefined;
    this.progress = undefined;
    this.error = undefined;
    this.ignored = [];
  }

  /** Draws a choice. The previous chart stays until then; a later choice cancels this one. */
  async show(choice: ChartChoice): Promise<void> {
    const turn = ++this.#turn;
    this.choice = choice;
    this.error = undefined;
    this.ignored = [];
    try {
      const figures = await this.#figures.get(
        choice.series,
        this.offered.find(({ id }) => id === choice.series)?.by ?? [],
        (progress) => (this.progress = progress)
      );
      if (turn !== this.#turn) return;
      const chart = chosenChart(figures, choice);
      // Not in a derived value: drawing mounts components, which reactive code must not do.
      this.figure = chart && customFigure(chart, this.locale, chartScene);
      this.isEmpty = chart === undefined;
      this.chart = chart;
      this.ignored = chart ? ignoredBy(chart, choice) : [];
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    } finally {
      if (turn === this.#turn) this.progress = undefined;
    }
  }
}
